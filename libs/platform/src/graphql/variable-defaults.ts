import {
  astFromValue,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type Filling = (value: unknown) => unknown;

/** Where nothing can be missing. */
const asItIs: Filling = (value) => value;

/**
 * Makes what puts the defaults of non-null variables and input fields in where they were left out: compiled execution
 * refuses those as missing, other than graphql-js and the specification. Made once per document.
 */
export function variableDefaults(schema: GraphQLSchema, operation: OperationDefinitionNode): (given: Values) => Values {
  const parts = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const inputType = typeFromAST(schema, type);
    return {
      name: variable.name.value,
      fallback: defaultValue && valueFromASTUntyped(defaultValue),
      fill: isInputType(inputType) ? fillingOf(inputType) : asItIs,
    };
  });
  return filledIn(parts) as (given: Values) => Values;
}

interface Part {
  readonly name: string;
  /** As a caller would write it; undefined: none. */
  readonly fallback: unknown;
  readonly fill: Filling;
}

function filledIn(parts: readonly Part[]): Filling {
  const relevant = parts.filter(({ fallback, fill }) => fallback !== undefined || fill !== asItIs);
  if (relevant.length === 0) return asItIs;
  return (given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
    const values: Record<string, unknown> = { ...given };
    for (const { name, fallback, fill } of relevant) {
      const value = values[name] === undefined ? fallback : fill(values[name]);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

function fillingOf(type: GraphQLInputType): Filling {
  if (isNonNullType(type)) return fillingOf(type.ofType);
  if (isListType(type)) return ofList(fillingOf(type.ofType));
  if (!isInputObjectType(type)) return asItIs;
  const fields = Object.values(type.getFields());
  return filledIn(
    fields.map((field) => ({ name: field.name, fallback: defaultOf(field), fill: fillingOf(field.type) })),
  );
}

function ofList(item: Filling): Filling {
  return item === asItIs ? asItIs : (given) => (Array.isArray(given) ? given.map(item) : item(given));
}

function defaultOf(field: GraphQLInputField): unknown {
  if (field.defaultValue === undefined || !isNonNullType(field.type)) return undefined;
  const node: ValueNode | null | undefined = astFromValue(field.defaultValue, field.type);
  return node ? valueFromASTUntyped(node) : undefined;
}
