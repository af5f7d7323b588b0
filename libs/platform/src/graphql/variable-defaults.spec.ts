import {
  buildSchema,
  type ExecutionResult,
  type GraphQLSchema,
  graphql,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

import { variableDefaults } from './variable-defaults.js';

const schema: GraphQLSchema = buildSchema(`
  enum Place { COOKIE PAYLOAD }
  input Part { weight: Int! = 3 note: String }
  input Tree { place: Place! = COOKIE part: Part! = { note: "none" } parts: [Part!] plain: String = "p" }
  type Query { echo(tree: Tree, count: Int! = 7, places: [Place!]! = [COOKIE]): String! }
`);
const echo = schema.getQueryType()?.getFields()['echo'];
if (echo) echo.resolve = (_root, given) => JSON.stringify(given);

async function compiled(document: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
  const node = parse(document);
  const query = compileQuery(schema, node);
  if (!isCompiledQuery(query)) throw new Error('The query does not compile');
  const withDefaults = variableDefaults(schema, node.definitions[0] as OperationDefinitionNode);
  return query.query(undefined, undefined, withDefaults(variables));
}

it.each([
  ['query ($tree: Tree) { echo(tree: $tree) }', {}],
  ['query ($tree: Tree) { echo(tree: $tree) }', { tree: null }],
  ['query ($tree: Tree) { echo(tree: $tree) }', { tree: {} }],
  ['query ($tree: Tree!) { echo(tree: $tree) }', { tree: { place: 'PAYLOAD', plain: null, part: { weight: 4 } } }],
  ['query ($tree: Tree!) { echo(tree: $tree) }', { tree: { parts: [{}, { weight: 1 }] } }],
  ['query ($tree: Tree!) { echo(tree: $tree) }', { tree: { parts: { note: 'one' } } }],
  ['query ($count: Int! = 5) { echo(count: $count) }', {}],
  ['query ($count: Int! = 5) { echo(count: $count) }', { count: 6 }],
  ['query ($count: Int) { echo(count: $count) }', {}],
  ['query ($places: [Place!]! = [PAYLOAD, COOKIE]) { echo(places: $places) }', {}],
])('%s with %j gives what graphql-js gives', async (document, variables) => {
  const expected = await graphql({ schema, source: document, variableValues: variables });

  const result = await compiled(document, variables);

  expect(expected.errors).toBeUndefined();
  expect(result.errors).toBeUndefined();
  expect(JSON.parse(result.data?.['echo'] as string)).toEqual(JSON.parse(expected.data?.['echo'] as string));
});

it('leaves what is missing without a default to be refused', async () => {
  const result = await compiled('query ($count: Int!) { echo(count: $count) }', {});

  expect(result.errors?.[0]?.message).toContain('was not provided');
});
