import type { SourceRecord } from '../reading/record-reader.js';
import type { ColumnMapping, FeedTarget } from './feed-mapping.js';

export interface NamedCell {
  readonly name: string;
  readonly value: string;
}

interface Place {
  readonly index: number;
  readonly name: string;
}

type RankedPlace = Place & { readonly rank: number };
type Places = ReadonlyMap<FeedTarget, readonly Place[]>;

/** Where what stands, for rows with the same names. */
interface Layout {
  readonly fields: readonly string[];
  readonly places: Places;
}

/** A row of a file, read by what its columns mean. */
export class MappedRow {
  constructor(
    private readonly record: SourceRecord,
    private readonly places: Places,
  ) {}

  get line(): number {
    return this.record.line;
  }

  get fault(): string | null {
    return this.record.fault ?? null;
  }

  /** The first cell of that meaning that is not empty; '' when there is none. */
  one(target: FeedTarget): string {
    for (const { index } of this.places.get(target) ?? NOWHERE) {
      const cell = this.record.cells[index];
      if (cell !== undefined && cell.trim() !== '') return cell.trim();
    }
    return '';
  }

  /** All cells of that meaning that are not empty. */
  all(target: FeedTarget): NamedCell[] {
    const places = this.places.get(target);
    if (!places) return [];
    const cells: NamedCell[] = [];
    for (const { index, name } of places) {
      const value = this.record.cells[index]?.trim() ?? '';
      if (value !== '') cells.push({ name, value });
    }
    return cells;
  }

  has(target: FeedTarget): boolean {
    return this.places.has(target);
  }

  /** What the file calls the column, or the target's own name where it has none. */
  nameOf(target: FeedTarget): string {
    const [place] = this.places.get(target) ?? NOWHERE;
    return (place && this.record.fields[place.index]) ?? target;
  }
}

const NOWHERE: readonly Place[] = [];

/** Lays a mapping over records. */
export class Mapper {
  private readonly exact = new Map<string, RankedColumn[]>();
  private readonly prefixes: { readonly prefix: string; readonly column: RankedColumn }[] = [];
  private readonly known = new Map<string, readonly Found[]>();
  private layout: Layout | null = null;

  constructor(mapping: readonly ColumnMapping[]) {
    for (const [rank, one] of mapping.entries()) {
      const column = { ...one, rank };
      if (column.column.endsWith('*')) this.prefixes.push({ prefix: column.column.slice(0, -1), column });
      else this.exact.set(column.column, [...(this.exact.get(column.column) ?? []), column]);
    }
  }

  map(record: SourceRecord): MappedRow {
    if (this.layout?.fields !== record.fields) {
      this.layout = { fields: record.fields, places: this.placesOf(record.fields) };
    }
    return new MappedRow(record, this.layout.places);
  }

  private placesOf(fields: readonly string[]): Places {
    const places = new Map<FeedTarget, RankedPlace[]>();
    for (const [index, field] of fields.entries()) {
      for (const { target, name, rank } of this.find(field)) {
        const known = places.get(target);
        if (known) known.push({ index, name, rank });
        else places.set(target, [{ index, name, rank }]);
      }
    }
    // The first that the mapping names counts first, wherever it stands in the file.
    for (const ofTarget of places.values()) {
      if (ofTarget.length > 1) ofTarget.sort((one, other) => one.rank - other.rank || one.index - other.index);
    }
    return places;
  }

  private find(field: string): readonly Found[] {
    const known = this.known.get(field);
    if (known) return known;
    const exact = this.exact.get(field) ?? [];
    const [long] = exact.length > 0 ? [] : this.prefixes.filter(({ prefix }) => field.startsWith(prefix));
    const found: Found[] = exact.map(({ target, name, rank }) => ({ target, rank, name: name ?? field }));
    if (long)
      found.push({
        target: long.column.target,
        rank: long.column.rank,
        name: readable(field.slice(long.prefix.length)),
      });
    this.known.set(field, found);
    return found;
  }
}

type RankedColumn = ColumnMapping & { readonly rank: number };

interface Found {
  readonly target: FeedTarget;
  readonly rank: number;
  readonly name: string;
}

/** "printing_colours" is "printing colours". */
function readable(name: string): string {
  return name.replaceAll('_', ' ').trim();
}
