import { GraphQLSchemaHost, TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';

import { aCreator, aSupplier, type Tenant, thePlatform } from '@app/identity/testing';
import { encodeCursor } from '@app/platform';

import { operationsOf } from '../support/operations.js';
import { RunningApp } from '../support/start-app.js';

// A cursor is opaque, but anybody can write one: of any length, with anything in it.
const FORGED_PARTS = ['x', '-1', '\0'];
const FORGED_CURSORS = FORGED_PARTS.flatMap((part) => [[part], [part, part], [part, part, part]]).map(encodeCursor);

let app: RunningApp;
let callers: Tenant[];

beforeAll(async () => {
  app = await RunningApp.start();
  callers = [await aCreator(app), await aSupplier(app), await thePlatform(app)];
});
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
  for (const { name, rule } of paged) {
    const caller = callers.find(({ actor }) => rule.audiences.includes(actor.organizationKind));
    const document = `query ($after: String) { ${name}(after: $after) { __typename } }`;
    for (const after of FORGED_CURSORS) {
      const answer = JSON.stringify(await app.ask(document, { after }, caller?.headers));
      if (!answer.includes('"INVALID_INPUT"')) faults.push(`${name} after ${after}: ${answer}`);
    }
  }

  expect(paged).not.toEqual([]);
  expect(faults).toEqual([]);
});
