import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

const KNOWN = Symbol('known fields');
// What NestJS gives every field that nobody resolves.
const READER_NAME = 'rootFieldResolver';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Fields of a parent that were read together with it: their values are taken from here, no resolver is asked. */
export function withKnownFields<Parent extends object>(
  parent: Parent,
  fields: Readonly<Record<string, unknown>>,
): Parent {
  return Object.assign(parent, { [KNOWN]: fields });
}

/**
 * Makes reading a property as cheap as it is: compiled execution calls whatever resolver a field has, with all that a call
 * needs, and NestJS gives each field one. Where it only reads the property of the field's name, it goes; the others are
 * not called for what their parent knows already. A page of a search has more than a thousand fields.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  for (const type of types) {
    if (type === schema.getQueryType() || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) field.resolve = plainOf(field);
  }
  return schema;
}

function plainOf({ name, resolve }: GraphQLField<unknown, unknown>): Resolver | undefined {
  if (!resolve) return undefined;
  if (resolve.name === READER_NAME) return readsOnly(resolve, name) ? undefined : resolve;
  return (parent, given, context, info) => {
    const known = (parent as { readonly [KNOWN]?: Readonly<Record<string, unknown>> })[KNOWN];
    return known && name in known ? known[name] : resolve(parent, given, context, info);
  };
}

/** A field of another name in the schema reads that one, and one with a default value has it where nothing is. */
function readsOnly(resolve: Resolver, name: string): boolean {
  const read: PropertyKey[] = [];
  const parent = new Proxy({}, { get: (_, property) => void read.push(property) });
  const nothing: unknown = resolve(parent, {}, {}, {} as Parameters<Resolver>[3]);
  return nothing === undefined && read.length === 1 && read[0] === name;
}
