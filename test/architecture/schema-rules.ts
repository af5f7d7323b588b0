import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

type OutputField = GraphQLField<unknown, unknown>;
type Described = OutputField | GraphQLArgument | GraphQLInputField | GraphQLEnumValue | GraphQLNamedType;

/** What breaks a rule, by its place in the schema: `Mutation.cancelOrder(input:)`. */
export type SchemaRule = (schema: GraphQLSchema) => string[];

const NAMES_A_LIMIT = /\bat most \d/i;
const PAGE_ARGUMENTS = ['first', 'after'];

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

const isList = (type: OutputField['type'] | GraphQLInputField['type']): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

const hasNoDescription = ({ description }: Described): boolean => !description?.trim();

function outputFields(schema: GraphQLSchema): [string, OutputField][] {
  return ownTypes(schema)
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field): [string, OutputField] => [type.name, field]));
}

function inputFields(schema: GraphQLSchema): [string, GraphQLInputField][] {
  return ownTypes(schema)
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field): [string, GraphQLInputField] => [type.name, field]));
}

function enumValues(schema: GraphQLSchema): [string, GraphQLEnumValue][] {
  return ownTypes(schema)
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map((value): [string, GraphQLEnumValue] => [type.name, value]));
}

const undescribed: SchemaRule = (schema) => [
  ...ownTypes(schema)
    .filter(hasNoDescription)
    .map(({ name }) => name),
  ...[...outputFields(schema), ...inputFields(schema), ...enumValues(schema)]
    .filter(([, part]) => hasNoDescription(part))
    .map(([type, { name }]) => `${type}.${name}`),
  ...outputFields(schema).flatMap(([type, field]) =>
    field.args.filter(hasNoDescription).map(({ name }) => `${type}.${field.name}(${name}:)`),
  ),
];

/** A list of objects is a page of a connection, the errors of a payload, or says its limit. */
const endlessLists: SchemaRule = (schema) =>
  outputFields(schema)
    .filter(([, field]) => isList(field.type) && !isLeafType(getNamedType(field.type)))
    .filter(([type, { name }]) => !(type.endsWith('Connection') && ['edges', 'nodes'].includes(name)))
    .filter(([type, { name }]) => !(type.endsWith('Payload') && name === 'userErrors'))
    .filter(([, { description }]) => !NAMES_A_LIMIT.test(description ?? ''))
    .map(([type, { name }]) => `${type}.${name}`);

const endlessInputLists: SchemaRule = (schema) => {
  const args = outputFields(schema).flatMap(([type, field]) =>
    field.args.map((argument): [string, GraphQLArgument] => [`${type}.${field.name}`, argument]),
  );
  return [...inputFields(schema), ...args]
    .filter(([, { type, description }]) => isList(type) && !NAMES_A_LIMIT.test(description ?? ''))
    .map(([owner, { name }]) => `${owner}.${name}`);
};

const unpagedConnections: SchemaRule = (schema) =>
  outputFields(schema)
    .filter(([, field]) => getNamedType(field.type).name.endsWith('Connection'))
    .filter(([, field]) => !PAGE_ARGUMENTS.every((wanted) => field.args.some(({ name }) => name === wanted)))
    .map(([type, { name }]) => `${type}.${name}`);

const mutations = (schema: GraphQLSchema): OutputField[] => Object.values(schema.getMutationType()?.getFields() ?? {});
const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const mutationsWithoutInput: SchemaRule = (schema) =>
  mutations(schema)
    .filter(({ name, args }) => {
      const [input, ...others] = args;
      return others.length > 0 || input?.name !== 'input' || String(input.type) !== `${capitalized(name)}Input!`;
    })
    .map(({ name }) => name);

const mutationsWithoutPayload: SchemaRule = (schema) =>
  mutations(schema)
    .filter(({ name, type }) => {
      const payload = getNamedType(type);
      const errors = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
      return String(type) !== `${capitalized(name)}Payload!` || String(errors?.type) !== '[UserError!]!';
    })
    .map(({ name }) => name);

const strangelyNamedValues: SchemaRule = (schema) =>
  enumValues(schema)
    .filter(([, { name }]) => !/^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(name))
    .map(([type, { name }]) => `${type}.${name}`);

/** Compiling a query with such a variable never ends. */
const endlessInputs: SchemaRule = (schema) => {
  const holds = (type: GraphQLInputObjectType, wanted: string, above: readonly string[]): boolean =>
    Object.values(type.getFields()).some((field) => {
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner)) return false;
      return inner.name === wanted || (!above.includes(inner.name) && holds(inner, wanted, [...above, inner.name]));
    });
  return ownTypes(schema)
    .filter(isInputObjectType)
    .filter((type) => holds(type, type.name, [type.name]))
    .map(({ name }) => name);
};

/** What a good schema has none of. */
export const SCHEMA_RULES = {
  'parts without a description': undescribed,
  'lists of objects that are neither connections nor say "at most N"': endlessLists,
  'input lists that do not say "at most N"': endlessInputLists,
  'connections without first and after': unpagedConnections,
  'mutations that do not take exactly one input of their own name': mutationsWithoutInput,
  'mutations that do not return a payload of their own name with userErrors': mutationsWithoutPayload,
  'enum values that are not SCREAMING_SNAKE_CASE': strangelyNamedValues,
  'input types that hold themselves': endlessInputs,
} satisfies Record<string, SchemaRule>;
