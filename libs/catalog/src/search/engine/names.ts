/** Numbers for names, given in the order of their coming and kept for good. */
export class Names {
  private readonly numbers: Map<string, number>;

  constructor(readonly list: string[] = []) {
    this.numbers = new Map(list.map((name, number) => [name, number]));
  }

  get size(): number {
    return this.list.length;
  }

  /** The number of a name, -1 when it never came. */
  find(name: string): number {
    return this.numbers.get(name) ?? -1;
  }

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.list.push(name) - 1;
    this.numbers.set(name, number);
    return number;
  }

  at(number: number): string {
    return this.list[number] ?? '';
  }
}

/** The names that all segments share. */
export interface Directories {
  readonly brands: Names;
  readonly categories: Names;
  readonly currencies: Names;
  readonly suppliers: Names;
  readonly regions: Names;
  /** Of attributes and options, as `valueName` writes them. */
  readonly values: Names;
}

export const emptyDirectories = (): Directories => ({
  brands: new Names(),
  categories: new Names(),
  currencies: new Names(),
  suppliers: new Names(),
  regions: new Names(),
  values: new Names(),
});

const SEPARATOR = '\u0000';

export const valueName = (value: { key: string; zh: string; en: string }): string =>
  `${value.key}${SEPARATOR}${value.zh}${SEPARATOR}${value.en}`;

export function readValueName(name: string): { key: string; zh: string; en: string } {
  const [key = '', zh = '', en = ''] = name.split(SEPARATOR);
  return { key, zh, en };
}
