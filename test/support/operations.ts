import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import type { Actor } from '@app/kernel';
import { type AccessRule, isAllowed, ruleOf } from '@app/platform';

/** Gives the id of a row by the name of the argument or input field that asks for it. */
export type IdSource = (name: string, operation: string) => string;

type Field = GraphQLField<unknown, unknown>;

/** Values that pass the checks of form, by the name of the field; every other text is this one. */
const SAMPLE_TEXT: Readonly<Record<string, string>> = {
  additionalFee: '2.00',
  amount: '500.00',
  carrier: 'SF',
  closedOn: '2099-01-01',
  email: 'somebody.else@example.com',
  endsAt: '2099-01-01T01:00:00Z',
  expectedTotal: '66.00',
  failure: '5.00',
  firstFee: '6.00',
  from: '2099-01-01',
  lateDay: '0.50',
  phone: '19900009999',
  province: '44',
  regions: '44',
  slug: 'a-shop-of-somebody-else',
  splitPenalty: '1.00',
  startsAt: '2099-01-01T00:00:00Z',
  timeZone: 'Asia/Shanghai',
  trackingNumber: 'SF1234567890199',
  until: '2099-01-02',
};
const SAMPLE_LEAVES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  DateTime: '2099-01-01T00:00:00.000Z',
};
const SAMPLE_NUMBER: Readonly<Record<string, number>> = { percentOfSupplyPrice: 200 };
const ANY_TEXT = 'a sample of a text';

// Deep enough to reach what a row of a page holds, without going round in circles.
const SELECTION_DEPTH = 5;

/** One field of Query or Mutation, and how to call it. */
export class Operation {
  readonly name: string;
  readonly rule: AccessRule;

  constructor(
    readonly kind: 'query' | 'mutation',
    root: GraphQLObjectType,
    private readonly field: Field,
  ) {
    const rule = ruleOf(root, field);
    if (!rule) throw new Error(`${field.name} has no access rule`);
    this.name = field.name;
    this.rule = rule;
  }

  /** Whether it gives a list page by page. */
  get isPaged(): boolean {
    return this.field.args.some(({ name }) => name === 'after');
  }

  /** Whether it names rows that somebody owns. */
  get namesRows(): boolean {
    let isNaming = false;
    this.variables(() => {
      isNaming = true;
      return 'any';
    });
    return isNaming;
  }

  /** What it must be given, and every id that it may be given. */
  variables(idOf: IdSource): Record<string, unknown> {
    const wanted = this.field.args.filter(({ name, type }) => isRequired(type) || isOptionalId(name, type));
    return Object.fromEntries(wanted.map(({ name, type }) => [name, this.sample(name, type, idOf)]));
  }

  /**
   * @param actor whose rights choose what is selected; null: as little as there can be.
   * @param also arguments that are given besides those of `variables`.
   */
  document(actor: Actor | null, idOf: IdSource, also: readonly string[] = []): string {
    const given = [...Object.keys(this.variables(idOf)), ...also];
    const args = this.field.args.filter(({ name }) => given.includes(name));
    const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
    const type = getNamedType(this.field.type);
    const selected = isLeafType(type) ? '' : actor ? selectionOf(type, actor, 1) : '{ __typename }';
    return `${this.kind}${declared && `(${declared})`} { ${this.name}${passed && `(${passed})`} ${selected} }`;
  }

  private sample(name: string, type: GraphQLInputType, idOf: IdSource): unknown {
    if (isNonNullType(type)) return this.sample(name, type.ofType, idOf);
    if (isListType(type)) return [this.sample(name, type.ofType, idOf)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (!isInputObjectType(type)) return this.sampleLeaf(name, type.name, idOf);
    const wanted = Object.values(type.getFields()).filter(
      (one) => isRequired(one.type) || isOptionalId(one.name, one.type),
    );
    return Object.fromEntries(wanted.map((one) => [one.name, this.sample(one.name, one.type, idOf)]));
  }

  private sampleLeaf(name: string, typeName: string, idOf: IdSource): unknown {
    if (typeName !== 'ID') return SAMPLE_NUMBER[name] ?? SAMPLE_LEAVES[typeName] ?? SAMPLE_TEXT[name] ?? ANY_TEXT;
    return name === 'idempotencyKey' ? crypto.randomUUID() : idOf(name, this.name);
  }
}

const isRequired = (type: GraphQLInputType): boolean => isNonNullType(type);
const isOptionalId = (name: string, type: GraphQLInputType): boolean =>
  getNamedType(type).name === 'ID' && name !== 'idempotencyKey';

/** Every field of Query and Mutation. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, root]) =>
    root ? Object.values(root.getFields()).map((field) => new Operation(kind, root, field)) : [],
  );
}

/** All that the actor may see of a type and that needs no arguments, some levels deep. */
function selectionOf(type: GraphQLNamedType, actor: Actor, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const selected = Object.values(type.getFields())
    .filter(
      (field) =>
        (isObjectType(type) && isAllowed(actor, ruleOf(type, field) ?? { audiences: [] })) || isInterfaceType(type),
    )
    .filter(({ args }) => args.every((argument) => !isRequired(argument.type) || argument.defaultValue !== undefined))
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return [field.name];
      if (depth === SELECTION_DEPTH) return [];
      return [`${field.name} ${selectionOf(inner, actor, depth + 1)}`];
    });
  return `{ ${['__typename', ...selected].join(' ')} }`;
}
