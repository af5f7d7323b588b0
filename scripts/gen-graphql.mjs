/**
 * Types of the GraphQL documents that the pages use (apps/console, apps/shop), and each page's manifest of persisted
 * documents: the page sends a document's SHA-256, and the server knows the text by the manifest.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { projectRoot } from './typescript-config.mjs';

const SCHEMA = 'apps/api/schema.graphql';
const PAGES = ['apps/console', 'apps/shop'];

/** Only these of the preset's files are used: pages import documents by name, which leaves unused ones out of the bundle. */
const WANTED = /(graphql\.ts|persisted-documents\.json)$/;

const hasDocuments = (page) =>
  existsSync(join(projectRoot, page, 'src')) &&
  readdirSync(join(projectRoot, page, 'src'), { recursive: true }).some((file) => file.endsWith('.graphql'));

const outputOf = (page) => ({
  preset: 'client',
  documents: [`${page}/src/**/*.graphql`],
  presetConfig: {
    fragmentMasking: false,
    skipIndexFile: true,
    persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
    onExecutableDocumentNode: ({ definitions }) => ({
      name: definitions.find(({ kind }) => kind === 'OperationDefinition').name.value,
    }),
  },
  config: {
    documentMode: 'string',
    immutableTypes: true,
    strictScalars: true,
    scalars: { DateTime: 'string', ID: 'string' },
    useTypeImports: true,
  },
});

export async function generateGraphqlDocuments(schema = SCHEMA, wanted = PAGES) {
  const pages = wanted.filter(hasDocuments);
  if (pages.length === 0 || !existsSync(resolve(projectRoot, schema))) return {};
  const generates = Object.fromEntries(pages.map((page) => [`${page}/src/gql/`, outputOf(page)]));
  const files = await generate({ cwd: projectRoot, schema, generates, silent: true }, false);
  return Object.fromEntries(
    files
      .filter(({ filename }) => WANTED.test(filename))
      .map(({ filename, content }) => [relative(projectRoot, resolve(projectRoot, filename)), toOurs(content)]),
  );
}

const TYPES_OF_PRESET = "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';";
const OUR_TYPES =
  'interface DocumentTypeDecoration<Result, Variables> { __apiType?: (variables: Variables) => Result }';

/** The protocol wants the bare hash; and the preset's one import is of a package that is not ours to import. */
function toOurs(content) {
  return content.replaceAll('"sha256:', '"').replace(TYPES_OF_PRESET, OUR_TYPES);
}
