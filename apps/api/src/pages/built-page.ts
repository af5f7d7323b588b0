import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The entry page of a built browser app, read once. */
export class BuiltPage {
  private html: string | null = null;

  constructor(private readonly folder: string) {}

  /** @param head markup to put before the end of the head, already escaped. */
  render(head = ''): string {
    this.html ??= this.read();
    return this.html.replace('</head>', () => `${head}</head>`);
  }

  private read(): string {
    const file = join(this.folder, 'index.html');
    if (existsSync(file)) return readFileSync(file, 'utf8');
    return '<!doctype html><html lang="en"><head><title>Daifa</title></head><body><p>This page is not built. Run <code>npm run build</code>.</p></body></html>';
  }
}

export function escapeHtml(text: string): string {
  const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
