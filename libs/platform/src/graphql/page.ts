import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

import { InvalidInput, isUuid } from '@app/kernel';

import { Access } from './access.js';

export const PAGE_DEFAULT = 25;
export const PAGE_MAX = 100;

/** The arguments of every list that can grow. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many to return, 1–100.', defaultValue: PAGE_DEFAULT })
  @IsInt()
  @Min(1)
  @Max(PAGE_MAX)
  first: number = PAGE_DEFAULT;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before; nothing for the first page.' })
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string | null;
}

/** One page of a keyset list. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Cuts a page out of `first + 1` fetched rows. @param keyOf what the cursor must hold to go on behind a row. */
export function toPage<Row>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly (string | number | bigint)[],
): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, endCursor: last ? encodeCursor(keyOf(last)) : null, hasNextPage: rows.length > first };
}

export function mapPage<From, To>(page: Page<From>, convert: (from: From) => To): Page<To> {
  return { ...page, nodes: page.nodes.map(convert) };
}

export function encodeCursor(key: readonly (string | number | bigint)[]): string {
  return Buffer.from(JSON.stringify(key.map(String))).toString('base64url');
}

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
const isWholeWithin = (text: string, bits: number): boolean =>
  /^-?\d{1,19}$/.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

/** Whether Postgres can read a text as this type. Anybody can write a cursor, with anything in it. */
const CURSOR_PARTS = {
  uuid: isUuid,
  /** As Date's toISOString writes it. */
  timestamptz: (text: string) => text.length === 24 && isInstant(text),
  int: (text: string) => isWholeWithin(text, 32),
  bigint: (text: string) => isWholeWithin(text, 64),
  float8: (text: string) => /^-?\d{1,20}(\.\d{1,20})?(e[-+]?\d{1,2})?$/.test(text),
  text: (text: string) => !text.includes('\0'),
} as const satisfies Record<string, (text: string) => boolean>;

/** The Postgres type of one part of a cursor. */
export type CursorPart = keyof typeof CURSOR_PARTS;

type PartsOf<Shape extends readonly CursorPart[]> = { readonly [Index in keyof Shape]: string };

/**
 * Reads a cursor; null stands for the first page.
 * @param shape what the parts are, in the order in which they were put in.
 * @throws InvalidInput when the text is not a cursor of that shape.
 */
export function decodeCursor<const Shape extends readonly CursorPart[]>(
  cursor: string | null | undefined,
  shape: Shape,
): PartsOf<Shape> | null {
  if (cursor === null || cursor === undefined) return null;
  const parts = partsOf(cursor);
  const fits = parts?.length === shape.length && shape.every((type, index) => CURSOR_PARTS[type](parts[index] ?? ''));
  if (fits) return parts as PartsOf<Shape>;
  throw new InvalidInput('after must be the endCursor of a page of this list. Leave it out for the first page.', [
    'after',
  ]);
}

function partsOf(cursor: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : null;
  } catch {
    return null;
  }
}

@ObjectType({ description: 'Where a page ends and whether there is more.' })
@Access.everyone()
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether a further page follows.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page.' })
  endCursor: string | null;
}

export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: PageInfo;
}

/** Makes the connection type of a node type: `nodes` and `pageInfo`. Its fields may be seen by whoever sees the nodes. */
export function ConnectionOf<Node>(nodeType: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(name, { description: `A page of a list: ${name.replace('Connection', '')}.` })
  @Access.everyone()
  class PageOf implements Connection<Node> {
    @Field(() => [nodeType], { description: 'The rows of this page.' })
    nodes: readonly Node[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo: PageInfo;
  }
  return PageOf;
}

export function toConnection<Row, Node>(page: Page<Row>, convert: (row: Row) => Node): Connection<Node> {
  return { nodes: page.nodes.map(convert), pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor } };
}
