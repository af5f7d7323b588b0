import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

import { InvalidInput } from '@app/kernel';

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

/** @throws InvalidInput when the text is not a cursor of `length` parts. */
export function decodeCursor(cursor: string | null | undefined, length: number): readonly string[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Falls through to the refusal below.
  }
  throw new InvalidInput('after must be the endCursor of a page of this list. Leave it out for the first page.', [
    'after',
  ]);
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
