/** ESLint rules of this house: names that say something, and constructors that stay small. */
import { basename } from 'node:path';

const EMPTY_WORDS = new Set(
  'util utils helper helpers common shared manager managers processor processors base info misc dto dtos v2'.split(' '),
);

/** Names that a standard lays down: Relay's page of a connection. */
const NAMES_OF_STANDARDS = new Set(['PageInfo']);

/** `parseOrderV2` → parse, order, v2; `order-utils.spec.ts` → order, utils, spec, ts. */
const wordsOf = (name) =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+\d*/g) ?? [];

function emptyWordIn(name) {
  if (NAMES_OF_STANDARDS.has(name)) return undefined;
  const words = wordsOf(name);
  const isSuffixData = words.length > 1 && words.at(-1) === 'data';
  return isSuffixData ? 'data' : words.find((word) => EMPTY_WORDS.has(word));
}

function declaredNames(declaration) {
  if (declaration?.type === 'VariableDeclaration') {
    return declaration.declarations.map(({ id }) => id).filter(({ type }) => type === 'Identifier');
  }
  return declaration?.id ? [declaration.id] : [];
}

const meaningfulNames = {
  meta: {
    type: 'suggestion',
    messages: { emptyWord: '"{{name}}" holds "{{word}}", which says nothing: name what it is or does.' },
    schema: [],
  },
  create(context) {
    const check = (name, node) => {
      const word = emptyWordIn(name);
      if (word) context.report({ node, messageId: 'emptyWord', data: { name, word } });
    };
    return {
      Program: (node) => check(basename(context.filename).split('.')[0], node),
      ExportNamedDeclaration({ declaration, specifiers }) {
        for (const id of declaredNames(declaration)) check(id.name, id);
        for (const { exported } of specifiers) check(exported.name ?? exported.value, exported);
      },
    };
  },
};

const MAX_DEPENDENCIES = 6;

/** The class name in `private readonly orders: OrderRepository`, or undefined for anything that is not injected by its class. */
function injectedClass(parameter) {
  const { typeAnnotation } = (parameter.parameter ?? parameter).typeAnnotation ?? {};
  return typeAnnotation?.type === 'TSTypeReference' ? typeAnnotation.typeName.name : undefined;
}

const fewDependencies = {
  meta: {
    type: 'suggestion',
    messages: {
      tooMany:
        'This constructor takes {{count}} dependencies besides kernel and platform, and {{max}} is the limit: it is two classes.',
    },
    schema: [],
  },
  create(context) {
    const houseClasses = new Set();
    return {
      ImportDeclaration({ source, specifiers }) {
        if (!/^@app\/(kernel|platform)$/.test(source.value)) return;
        for (const { local } of specifiers) houseClasses.add(local.name);
      },
      'ClassDeclaration[decorators.length>0] MethodDefinition[kind="constructor"]'(node) {
        const own = node.value.params.filter((parameter) => !houseClasses.has(injectedClass(parameter)));
        if (own.length <= MAX_DEPENDENCIES) return;
        context.report({ node, messageId: 'tooMany', data: { count: own.length, max: MAX_DEPENDENCIES } });
      },
    };
  },
};

export const daifaRules = { rules: { 'meaningful-names': meaningfulNames, 'few-dependencies': fewDependencies } };
