import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';

import { ACCESS_EXTENSION, type AccessRule, type Audience } from './access.js';
import { type DocumentFacts, factsOf, fieldsWithoutRule } from './document-rules.js';

const RULES: Readonly<Record<string, Audience>> = {
  Query: 'EVERYONE',
  Goods: 'EVERYONE',
  GoodsPage: 'EVERYONE',
  Own: 'SUPPLIER',
  Foreign: 'CREATOR',
  'Goods.supplyPrice': 'CREATOR',
};

function schemaWith(rules: Readonly<Record<string, Audience>>): GraphQLSchema {
  const schema = buildSchema(`
    type Query { goods(first: Int): GoodsPage things: [Thing] either: Either }
    type GoodsPage { nodes: [Goods] total: Int }
    type Goods { title: String supplyPrice: String similar(first: Int): GoodsPage }
    interface Thing { name: String }
    type Own implements Thing { name: String secret: String }
    type Foreign implements Thing { name: String }
    union Either = Own | Foreign
  `);
  const give = (of: { extensions: object }, audience: Audience | undefined): void => {
    if (audience) of.extensions = { [ACCESS_EXTENSION]: { audiences: [audience] } satisfies AccessRule };
  };
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    give(type, rules[type.name]);
    for (const field of Object.values(type.getFields())) give(field, rules[`${type.name}.${field.name}`]);
  }
  return schema;
}

const isOperation = (node: DocumentNode['definitions'][number]): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;

function factsFor(text: string): DocumentFacts {
  const document = parse(text);
  return factsOf(schemaWith(RULES), document, document.definitions.find(isOperation)!);
}

const fieldsUnderRule = (text: string): string[] => [...factsFor(text).rules.values()].sort();

describe('the facts of a document', () => {
  it.each([
    ['{ things { name } }', 2],
    ['{ goods { nodes { similar { nodes { title } } } } }', 5],
    ['{ goods { ...Page } } fragment Page on GoodsPage { nodes { ... on Goods { title } } }', 3],
  ])('give the depth of %s', (text, depth) => {
    expect(factsFor(text).depth).toBe(depth);
  });

  it('multiply the cost below a page by its size', () => {
    expect(factsFor('{ goods(first: 20) { nodes { title } total } }').cost({})).toBe(1 + 20 * (1 + 1 + 1));
  });

  it('multiply pages within pages', () => {
    const text = '{ goods(first: 10) { nodes { similar(first: 5) { total } } } }';

    expect(factsFor(text).cost({})).toBe(1 + 10 * (1 + 1 + 5));
  });

  it('read the size of a page from the variables, and count a whole page where none is given', () => {
    const facts = factsFor('query ($first: Int) { goods(first: $first) { total } }');

    expect(facts.cost({ first: 3 })).toBe(1 + 3);
    expect(facts.cost({})).toBe(1 + 100);
    expect(facts.cost({ first: null })).toBe(1 + 100);
  });

  it('count a fragment wherever it is spread', () => {
    const text = '{ a: goods { ...Page } b: goods { ...Page } } fragment Page on GoodsPage { total }';

    expect(factsFor(text).cost({})).toBe(4);
  });

  it('hold a field’s own rule instead of its type’s', () => {
    expect(fieldsUnderRule('{ goods { nodes { supplyPrice } } }')).toContain('Goods.supplyPrice');
    expect(fieldsUnderRule('{ goods { nodes { supplyPrice } } }')).not.toContain('Goods.title');
  });

  it('hold the rules of what stands in fragments, named and inline', () => {
    const named = '{ goods { nodes { ...Price } } } fragment Price on Goods { supplyPrice }';

    expect(fieldsUnderRule(named)).toContain('Goods.supplyPrice');
    expect(fieldsUnderRule('{ either { ... on Own { secret } } }')).toContain('Own.secret');
  });

  it('hold, for a field of an interface, the rules of every type behind it', () => {
    expect(fieldsUnderRule('{ things { name } }')).toEqual(['Foreign.name', 'Own.name', 'Query.things']);
  });
});

describe('the fields without a rule', () => {
  it('are none when every type has one', () => {
    expect(fieldsWithoutRule(schemaWith(RULES))).toEqual([]);
  });

  it('are named', () => {
    const { Foreign: _, ...others } = RULES;

    expect(fieldsWithoutRule(schemaWith(others))).toEqual(['Foreign.name']);
  });
});
