import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';

import { InvalidFields } from '../graphql/user-error.js';

interface Failure {
  readonly path: readonly string[];
  readonly message: string;
}

/** PostgreSQL keeps no text with U+0000, nor JSON with half of a surrogate pair; no person means either. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const UNSTORABLE_MESSAGE = 'holds a character that cannot be kept (U+0000, or half of a surrogate pair). Leave it out.';

rememberRules();

/** Checks the form of all input at once, that of GraphQL and of plain HTTP alike. */
@Injectable()
export class InputValidation extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidUnknownValues: false,
      exceptionFactory: (errors) => new InvalidFields(errors.flatMap((error) => failures(error, []))),
    });
  }

  /** @throws InvalidFields */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') assertStorable(value, isObject(value) ? [] : [metadata.data ?? 'input']);
    return super.transform(value, metadata);
  }
}

/** For texts that come past the validation, such as the name of an uploaded file. @throws InvalidFields */
export function assertStorable(value: unknown, path: readonly string[]): void {
  if (isStorable(value)) return;
  const found = [...unstorable(value, path)];
  if (found.length > 0) throw new InvalidFields(found);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}

function* unstorable(value: unknown, path: readonly string[]): Generator<Failure> {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value)) yield { path, message: UNSTORABLE_MESSAGE };
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* unstorable(part, [...path, name]);
  }
}

function failures(error: ValidationError, outer: readonly string[]): Failure[] {
  const path = [...outer, error.property];
  const own = Object.values(error.constraints ?? {}).map((message) => ({
    path,
    message: withoutName(message, error.property),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => failures(child, path))];
}

const withoutName = (message: string, property: string): string =>
  message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;

/**
 * For each object that it checks, class-validator goes through the rules of all classes there are. An object is checked
 * only after its class has got all of its rules, so they are looked up once per class. (Schemas, rules without a class, are
 * not used here.)
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<object, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (always || strictGroups || groups) return find(target, schema, always, strictGroups, groups);
    const rules = known.get(target) ?? find(target, schema, always, strictGroups, groups);
    known.set(target, rules);
    return rules;
  };
}
