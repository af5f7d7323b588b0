/** One path out of what shops write in their columns of categories. */
export function categoryTextOf(cells: readonly string[]): string {
  const texts = cells.map(toPath).filter((text) => text !== '');
  // A number of Google's list says it as well, but names are what people can check.
  return texts.find((text) => !/^\d+$/.test(text)) ?? texts[0] ?? '';
}

// The root that Magento puts above everything, and what a shop's front page shows.
const NO_CATEGORY = /^(?:default category|home|all|collections?|uncategorized)$/i;

/** Of several paths the one with the most steps. */
function toPath(cell: string): string {
  const paths = listOf(cell).map(stepsOf);
  const longest = paths.reduce((best, path) => (path.length > best.length ? path : best), paths[0] ?? []);
  return longest.join(' > ');
}

/** "Clothing, Clothing > T-shirts" are two paths; ["Women","Dresses"] is one. */
function listOf(cell: string): string[] {
  const text = cell.trim();
  if (text.startsWith('[')) return [fromJson(text)];
  if (/\n/.test(text)) return [text.replaceAll(/\s*\n\s*/g, ' > ')];
  const hasPaths = /[>/]/.test(text);
  const parts = text.split(/(?<!\\),\s*/);
  return hasPaths && parts.length > 1 && parts.every((part) => !/^\S+ & /.test(part)) ? parts : [text];
}

function fromJson(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    const names = Array.isArray(value) ? value.map(nameOf) : [];
    return names.filter((name) => name !== '').join(' > ');
  } catch {
    return text.replaceAll(/["[\]]/g, '');
  }
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const name: unknown = typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : null;
  return typeof name === 'string' ? name : '';
}

function stepsOf(path: string): string[] {
  const separator = path.includes('>') ? /\s*>+\s*/ : /\s*\/\s*(?=\p{L}{2})/u;
  return path
    .replaceAll('\\,', ',')
    .split(separator)
    .map((step) => step.trim())
    .filter((step) => step !== '' && !NO_CATEGORY.test(step));
}
