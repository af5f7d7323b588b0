/**
 * Writes every generated file; with --check it writes nothing and fails when one is stale.
 * A generator is a function that gives path → content; the content is formatted here, as everything else is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { generateContextGraph } from './gen-context-graph.mjs';
import { generateFromCode } from './gen-from-code.mjs';
import { generateGraphqlDocuments } from './gen-graphql.mjs';
import { projectRoot } from './typescript-config.mjs';

// In this order: the pages' documents are checked against the schema that the code gives.
const GENERATORS = [generateContextGraph, generateFromCode, generateGraphqlDocuments];

async function formatted(file, content) {
  const { inferredParser } = await getFileInfo(file, { ignorePath: join(projectRoot, '.prettierignore') });
  return inferredParser ? format(content, { ...(await resolveConfig(file)), filepath: file }) : content;
}

const onlyChecks = process.argv.includes('--check');
const stale = [];
for (const generate of GENERATORS) {
  for (const [path, content] of Object.entries(await generate())) {
    const file = join(projectRoot, path);
    const wanted = await formatted(file, content);
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
    stale.push(path);
    if (onlyChecks) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
  }
}

if (onlyChecks && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run gen\` and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'All generated files are fresh.');
}
