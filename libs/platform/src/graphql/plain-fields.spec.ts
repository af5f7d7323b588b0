import { buildSchema, graphql, type GraphQLFieldResolver, isObjectType } from 'graphql';

import { withKnownFields, withPlainFields } from './plain-fields.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** As NestJS makes them. */
function readerOf(property: string, otherwise?: unknown): Resolver {
  const rootFieldResolver: Resolver = (root) => (root as Record<string, unknown>)[property] ?? otherwise;
  return rootFieldResolver;
}

function aSchema(thing: object, resolvers: Readonly<Record<string, Resolver>>) {
  const schema = buildSchema(
    'type Query { thing: Thing } type Thing { name: String title: String size: Int owner: String }',
  );
  const type = schema.getType('Thing');
  const fields = isObjectType(type) ? type.getFields() : {};
  for (const [name, resolve] of Object.entries(resolvers)) Object.assign(fields[name] ?? {}, { resolve });
  Object.assign(schema.getQueryType()?.getFields()['thing'] ?? {}, { resolve: () => thing });
  return { schema: withPlainFields(schema), fields };
}

describe('plain fields', () => {
  it('lose a resolver that only reads the property of their name', () => {
    const { fields } = aSchema({}, { name: readerOf('name') });

    expect(fields['name']?.resolve).toBeUndefined();
  });

  it('keep one that reads another property, or knows a default', async () => {
    const { schema } = aSchema({ heading: 'Mug' }, { title: readerOf('heading'), size: readerOf('size', 3) });

    const { data } = await graphql({ schema, source: '{ thing { title size } }' });

    expect(data).toEqual({ thing: { title: 'Mug', size: 3 } });
  });

  it('are not resolved where their parent knows them, not even to nothing', async () => {
    const resolve: Resolver = () => 'resolved';
    const known = aSchema(withKnownFields({}, { owner: null }), { owner: resolve });
    const unknown = aSchema({}, { owner: resolve });

    const ofKnown = await graphql({ schema: known.schema, source: '{ thing { owner } }' });
    const ofUnknown = await graphql({ schema: unknown.schema, source: '{ thing { owner } }' });

    expect([ofKnown.data, ofUnknown.data]).toEqual([{ thing: { owner: null } }, { thing: { owner: 'resolved' } }]);
  });
});
