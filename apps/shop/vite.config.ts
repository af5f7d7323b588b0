import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

export default defineConfig(({ command }) => ({
  // The pages live at /s/… and /o/…: Vite's live server gives the entry page for these only when it sits at the root.
  base: command === 'build' ? '/shop/' : '/',
  plugins: [persistedDocuments()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/shop',
    emptyOutDir: true,
    // Browsers inside chat apps lag behind those of the system.
    target: ['chrome87', 'safari15.4'],
    modulePreload: { polyfill: false },
    // Only what is bigger than a packet is worth a request of its own.
    assetsInlineLimit: 1_024,
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/images', '/sandbox'].map((path) => [path, server])),
  },
}));
