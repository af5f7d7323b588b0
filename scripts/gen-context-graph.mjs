/** The contexts and who calls whom, as the code has them at this moment, for docs/architecture.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './typescript-config.mjs';

const DOCUMENT = 'docs/architecture.md';
const MAY_CALL = createRequire(import.meta.url)('./context-calls.cjs');
const at = (...path) => join(projectRoot, ...path);

const contexts = () => Object.keys(MAY_CALL).filter((context) => existsSync(at('libs', context, 'src')));

function sourcesOf(context) {
  return readdirSync(at('libs', context, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts') && !/[.-]spec\.ts$/.test(file) && !file.startsWith('testing'))
    .map((file) => readFileSync(at('libs', context, 'src', file), 'utf8'));
}

function calleesOf(context) {
  const imported = sourcesOf(context).flatMap((source) => [...source.matchAll(/from '@app\/([a-z-]+)'/g)]);
  return MAY_CALL[context].filter((callee) => imported.some(([, name]) => name === callee));
}

function graph() {
  const lines = contexts().flatMap((context) => [
    `  ${context}`,
    ...calleesOf(context).map((callee) => `  ${context} --> ${callee}`),
  ]);
  return ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n');
}

/** The first sentence below the title of the context's README. */
function purposeOf(context) {
  const readme = at('libs', context, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const paragraph = text.split(/\n\s*\n/).find((part) => /^[A-Z]/.test(part)) ?? '';
  return paragraph.replaceAll(/\s+/g, ' ').match(/^.*?\.(?= |$)/)?.[0] ?? '';
}

function table() {
  const rows = contexts().map((context) => `| [${context}](../libs/${context}) | ${purposeOf(context)} |`);
  return ['| Context | Purpose |', '|---|---|', ...rows].join('\n');
}

function fill(text, name, content) {
  const [start, end] = [`<!-- generated: ${name} -->`, '<!-- end -->'];
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${DOCUMENT} has lost its place for "${name}": ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** @returns the files that this generator owns: path → content. */
export function generateContextGraph() {
  if (!existsSync(at(DOCUMENT))) return {};
  const text = readFileSync(at(DOCUMENT), 'utf8');
  return { [DOCUMENT]: fill(fill(text, 'contexts', table()), 'context graph', graph()) };
}
