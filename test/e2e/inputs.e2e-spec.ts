import { GraphQLSchemaHost, TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';

import { type Tenant, thePlatform } from '@app/identity/testing';
import { encodeCursor, isAllowed } from '@app/platform';

import { type Operation, operationsOf } from '../support/operations.js';
import { type OwnedRows, someOwnedRows } from '../support/owned-rows.js';
import { RunningApp } from '../support/start-app.js';

// A cursor is opaque, but anybody can write one: of any length, with anything in it.
const FORGED_PARTS = ['x', '-1', '\0'];
const FORGED_CURSORS = FORGED_PARTS.flatMap((part) => [[part], [part, part], [part, part, part]]).map(encodeCursor);

let app: RunningApp;
let rows: OwnedRows;
let callers: Tenant[];

beforeAll(async () => {
  app = await RunningApp.start();
  rows = await someOwnedRows(app);
  callers = [rows.market.creator, rows.market.supplier, await thePlatform(app)];
}, 60_000);
afterAll(() => app.stop());

it('every field that can be sent is checked by something, or validation would drop it in silence', () => {
  const classes = [...TypeMetadataStorage.getInputTypesMetadata(), ...TypeMetadataStorage.getArgumentsMetadata()];

  const unchecked = classes.flatMap(({ target, properties }) => {
    const checks = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
    const checked = new Set(checks.map(({ propertyName }) => propertyName));
    const fields = (properties ?? []).filter(({ name }) => !checked.has(name));
    return fields.map(({ name }) => `${target.name}.${name}`);
  });

  expect(classes).not.toEqual([]);
  expect(unchecked).toEqual([]);
});

it('every list takes only cursors that it gave itself', async () => {
  const paged = operationsOf(app.get(GraphQLSchemaHost).schema).filter((operation) => operation.isPaged);

  const faults: string[] = [];
  for (const operation of paged) {
    const caller = callers.find(({ actor }) => operation.rule.audiences.includes(actor.organizationKind));
    const document = operation.document(null, rows.idOf, ['after']);
    for (const after of FORGED_CURSORS) {
      const answer = JSON.stringify(
        await app.ask(document, { ...operation.variables(rows.idOf), after }, caller?.headers),
      );
      if (!answer.includes('"INVALID_INPUT"')) faults.push(`${operation.name} after ${after}: ${answer}`);
    }
  }

  expect(paged).not.toEqual([]);
  expect(faults).toEqual([]);
});

it('no text takes a character that cannot be kept; the refusal names the field', async () => {
  const operations = operationsOf(app.get(GraphQLSchemaHost).schema);
  const callerOf = ({ rule }: Operation): Tenant | undefined => callers.find(({ actor }) => isAllowed(actor, rule));

  const faults: string[] = [];
  for (const operation of operations.filter(callerOf)) {
    const document = operation
      .document(null, anyId)
      .replace('{ __typename }', operation.kind === 'mutation' ? '{ userErrors { code path } }' : '{ __typename }');
    for (const { name, variables } of spoiled(operation.variables(anyId))) {
      const answer = JSON.stringify(await app.ask(document, variables, callerOf(operation)?.headers));
      // What is no free text, such as a day or a choice, is refused before.
      if (answer.includes('"BAD_USER_INPUT"')) continue;
      const isTold = answer.includes('"INVALID_INPUT"') && answer.includes(name);
      if (!isTold) faults.push(`${operation.name}, ${name}: ${answer}`);
    }
  }

  expect(faults).toEqual([]);
});

it('a plain HTTP door refuses it in its address too', async () => {
  const response = await fetch(`${app.url}/s/a%00b/qr.svg`);

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('slug') });
});

const anyId = (): string => 'any';

/** The values with one text spoiled at a time. */
function spoiled(values: Record<string, unknown>): { name: string; variables: Record<string, unknown> }[] {
  return Object.entries(values).flatMap(([name, value]) =>
    spoiledValues(name, value).map((one) => ({ name: one.name, variables: { ...values, [name]: one.value } })),
  );
}

function spoiledValues(name: string, value: unknown): { name: string; value: unknown }[] {
  if (typeof value === 'string') return ['\0', '\ud800'].map((bad) => ({ name, value: value + bad }));
  if (Array.isArray(value)) return spoiledValues(name, value[0]).map((one) => ({ name, value: [one.value] }));
  if (typeof value !== 'object' || value === null) return [];
  return spoiled(value as Record<string, unknown>).map((one) => ({ name: one.name, value: one.variables }));
}
