import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

import { InvalidFields } from '../graphql/user-error.js';

interface Failure {
  readonly path: readonly string[];
  readonly message: string;
}

/** PostgreSQL keeps no text with U+0000, nor JSON with half of a surrogate pair; no person means either. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const UNSTORABLE_MESSAGE = 'holds a character that cannot be kept (U+0000, or half of a surrogate pair). Leave it out.';

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
  const found = [...unstorable(value, path)];
  if (found.length > 0) throw new InvalidFields(found);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
