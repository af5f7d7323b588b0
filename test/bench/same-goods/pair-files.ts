import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { parse } from 'csv-parse/sync';

import { type Fingerprint, fingerprintOf } from '../../../libs/catalog/src/same-goods/fingerprint.js';

type Row = Readonly<Record<string, string>>;

export interface LabelledPair {
  readonly left: number;
  readonly right: number;
  readonly isSame: boolean;
}

/** Two shops' goods and pairs of them that people labelled. */
export interface PairSet {
  readonly left: readonly Fingerprint[];
  readonly right: readonly Fingerprint[];
  readonly train: readonly LabelledPair[];
  readonly valid: readonly LabelledPair[];
  /** Null where it is kept back. */
  readonly test: readonly LabelledPair[] | null;
}

/** Reads tableA, tableB, train, valid and test of a folder, each as .csv or .csv.gz. @throws Error naming what is missing. */
export function readPairSet(folder: string): PairSet {
  return {
    left: readRows(folder, 'tableA').map(toFingerprint),
    right: readRows(folder, 'tableB').map(toFingerprint),
    train: readRows(folder, 'train').map(toPair),
    valid: readRows(folder, 'valid').map(toPair),
    test: findFile(folder, 'test') === null ? null : readRows(folder, 'test').map(toPair),
  };
}

export function findFile(folder: string, name: string): string | null {
  return [`${name}.csv`, `${name}.csv.gz`].map((file) => join(folder, file)).find((file) => existsSync(file)) ?? null;
}

export function readRows(folder: string, name: string): Row[] {
  const file = findFile(folder, name);
  if (file === null) throw new Error(`There is no ${name}.csv or ${name}.csv.gz in ${folder}`);
  const bytes = readFileSync(file);
  return parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true, relax_quotes: true });
}

function toFingerprint(row: Row): Fingerprint {
  const price = Number.parseFloat((row['price'] ?? '').replaceAll(/[^\d.]/g, ''));
  return fingerprintOf({
    titles: [row['title'] ?? row['name'] ?? ''],
    brand: row['brand'] ?? row['manufacturer'] ?? '',
    modelNumber: row['modelno'] ?? '',
    price: Number.isFinite(price) ? price : null,
  });
}

const toPair = (row: Row): LabelledPair => ({
  left: Number(row['ltable_id']),
  right: Number(row['rtable_id']),
  isSame: row['label'] === '1',
});
