import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Tells the server the documents that this build asks for by their hash. */
function persistedDocuments(): Plugin {
  return {
    name: 'persisted-documents',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(join(import.meta.dirname, 'src/gql/persisted-documents.json'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source });
    },
  };
}

const server = 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/console/',
  plugins: [react(), persistedDocuments()],
  // The one library of the server's that pages may use: money, ids.
  resolve: { alias: { '@app/kernel': join(import.meta.dirname, '../../libs/kernel/src/index.ts') } },
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/feeds', '/s/', '/images', '/shipments'].map((path) => [path, server])),
  },
});
