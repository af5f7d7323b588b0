import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { ACCESS_EXTENSION, type AccessRule } from './access.js';

/** What a document asks of the server, worked out once per document. */
export interface DocumentFacts {
  readonly depth: number;
  /** The rules of every field in it, each once, with the name for the message. */
  readonly rules: ReadonlyMap<AccessRule, string>;
  /** Number of fields that the answer may hold at most, given the variables. */
  cost(variables: Readonly<Record<string, unknown>>): number;
}

type Cost = (variables: Readonly<Record<string, unknown>>) => number;

const PAGE_MAX = 100;

/** @throws Error when a field has no rule: the schema check makes sure that none is without. */
export function factsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentFacts {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}`);
  const walk = new Walk(schema, document);
  const { depth, cost } = walk.selections(operation.selectionSet, root, 1);
  return { depth, cost, rules: walk.rules };
}

/** The rule that counts for a field: its own, else its type's. */
export function ruleOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): AccessRule | null {
  const own = field.extensions[ACCESS_EXTENSION] ?? type.extensions[ACCESS_EXTENSION];
  return (own as AccessRule | undefined) ?? null;
}

/** Names of the fields that nobody gave a rule. A type's rule covers its fields; root fields need their own. */
export function fieldsWithoutRule(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => ruleOf(type, field) === null)
        .map((field) => `${type.name}.${field.name}`),
    );
}

class Walk {
  readonly rules = new Map<AccessRule, string>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    this.fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  selections(set: SelectionSetNode, type: GraphQLNamedType, depth: number): { depth: number; cost: Cost } {
    const parts = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return this.field(selection, type, depth);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      if (!fragment) return { depth, cost: () => 0 };
      const on = fragment.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : type;
      return this.selections(fragment.selectionSet, on ?? type, depth);
    });
    return {
      depth: Math.max(depth, ...parts.map((part) => part.depth)),
      cost: (variables) => parts.reduce((sum, part) => sum + part.cost(variables), 0),
    };
  }

  private field(node: FieldNodeOf, type: GraphQLNamedType, depth: number): { depth: number; cost: Cost } {
    for (const owner of this.ownersOf(type)) this.note(owner, node.name.value);
    if (!node.selectionSet) return { depth, cost: () => 1 };
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const inner = field && 'type' in field ? getNamedType(field.type) : null;
    if (!inner) return { depth, cost: () => 1 };
    const below = this.selections(node.selectionSet, inner, depth + 1);
    const times = pageSize(node);
    return { depth: below.depth, cost: (variables) => 1 + times(variables) * below.cost(variables) };
  }

  private note(owner: GraphQLObjectType, fieldName: string): void {
    const field = owner.getFields()[fieldName];
    if (!field) return;
    const rule = ruleOf(owner, field);
    if (!rule) throw new Error(`${owner.name}.${fieldName} has no access rule`);
    if (!this.rules.has(rule)) this.rules.set(rule, `${owner.name}.${fieldName}`);
  }

  private ownersOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }
}

type FieldNodeOf = Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>;

/** A connection's `first` multiplies what stands below it. */
function pageSize(node: FieldNodeOf): Cost {
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!first) return () => 1;
  if (first.kind === Kind.INT) return () => Number(first.value);
  if (first.kind !== Kind.VARIABLE) return () => PAGE_MAX;
  const name = first.name.value;
  return (variables) => (typeof variables[name] === 'number' ? variables[name] : PAGE_MAX);
}
