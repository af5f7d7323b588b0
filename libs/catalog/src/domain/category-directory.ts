import type { CategoryId } from '@app/kernel';

export interface CategoryEntry {
  readonly id: CategoryId;
  readonly path: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly attributes: readonly { readonly key: string; readonly nameZh: string; readonly nameEn: string }[];
}

const NAMED_AT_MOST = 5;
const NAMES_REMEMBERED = 20_000;

/** Finds categories by what people write in a file: the path, the names from the root down, or one name alone. */
export class CategoryDirectory {
  private readonly byText = new Map<string, Set<CategoryEntry>>();
  private readonly byId = new Map<CategoryId, CategoryEntry>();
  private readonly normalNames = new Map<string, string>();
  private readonly keys = new Map<CategoryId, ReadonlyMap<string, string>>();

  constructor(categories: readonly CategoryEntry[]) {
    const byPath = new Map(categories.map((category) => [category.path, category]));
    for (const category of categories) {
      this.byId.set(category.id, category);
      const steps = category.path.split('/');
      const line = steps.map((_, index) => byPath.get(steps.slice(0, index + 1).join('/')) ?? category);
      this.note(category.path, category);
      for (const name of ['nameZh', 'nameEn'] as const) {
        this.note(category[name], category);
        this.note(line.map((above) => above[name]).join('>'), category);
      }
    }
  }

  /** The category, or what to do about it in words that follow the column's name. */
  find(text: string): CategoryEntry | string {
    const found = [...(this.byText.get(normalized(text)) ?? [])];
    const [only, another] = found;
    if (only && !another) return only;
    if (!only) return 'is no category of Daifa. Write a path or a name as the list of categories has it';
    const paths = found.slice(0, NAMED_AT_MOST).map(({ path }) => path);
    return `is the name of several categories. Write the path of the one you mean: ${paths.join(', ')}`;
  }

  /** The key of an attribute that the category knows by this name or key; else the name itself. */
  attributeKey(categoryId: CategoryId, name: string): string {
    return this.keysOf(categoryId).get(this.normalName(name)) ?? name;
  }

  /** Attributes have few names, and every row has them. */
  private normalName(name: string): string {
    const known = this.normalNames.get(name);
    if (known !== undefined) return known;
    if (this.normalNames.size >= NAMES_REMEMBERED) this.normalNames.clear();
    const normal = normalized(name);
    this.normalNames.set(name, normal);
    return normal;
  }

  private keysOf(categoryId: CategoryId): ReadonlyMap<string, string> {
    const known = this.keys.get(categoryId);
    if (known) return known;
    const made = new Map(
      (this.byId.get(categoryId)?.attributes ?? []).flatMap(({ key, nameZh, nameEn }) =>
        [nameEn, nameZh, key].map((name): [string, string] => [normalized(name), key]),
      ),
    );
    this.keys.set(categoryId, made);
    return made;
  }

  private note(text: string, category: CategoryEntry): void {
    const key = normalized(text);
    const known = this.byText.get(key);
    if (known) known.add(category);
    else this.byText.set(key, new Set([category]));
  }
}

/** "Home > Mugs", "home>mugs" and "HOME/ Mugs" are one. */
function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[>/]/)
    .map((step) => step.trim().replaceAll(/\s+/g, ' '))
    .join('>');
}
