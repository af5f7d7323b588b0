import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { registerDecorator } from 'class-validator';

import { type Id, type IdKind, ID_PREFIX, InvalidInput, isUuid, parseGlobalId } from '@app/kernel';

interface GlobalIdFieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
  readonly isList?: boolean;
}

/** An input field that takes ids of the API and holds internal ones. A malformed id is refused by its path. */
export function GlobalIdField(
  kind: IdKind,
  { description, nullable = false, isList = false }: GlobalIdFieldOptions,
): PropertyDecorator {
  return (target, property) => {
    Field(() => (isList ? [ID] : ID), { description, nullable })(target, property);
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((one) => toUuid(kind, one)) : toUuid(kind, value),
    )(target, property);
    registerDecorator({
      name: 'isGlobalId',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) =>
          (nullable && (value === null || value === undefined)) ||
          (Array.isArray(value) ? value : [value]).every((one) => typeof one === 'string' && isUuid(one)),
        defaultMessage: () => malformed(kind),
      },
    });
  };
}

const malformed = (kind: IdKind): string => `must be an id that begins with "${ID_PREFIX[kind]}_", as Daifa gave it`;

// Kept as it came when malformed, so that the validator above refuses it with a sentence.
function toUuid(kind: IdKind, value: unknown): unknown {
  return typeof value === 'string' ? (parseGlobalId(kind, value) ?? value.slice(0, 35)) : value;
}

/** For `@Args('id', …, GlobalIdPipe('Order'))`. @throws InvalidInput */
export function GlobalIdPipe<Kind extends IdKind>(kind: Kind): Type<PipeTransform<string, Id<Kind>>> {
  @Injectable()
  class ParseGlobalId implements PipeTransform<string, Id<Kind>> {
    transform(value: string, { data }: ArgumentMetadata): Id<Kind> {
      const id = parseGlobalId(kind, value);
      if (id === null) throw new InvalidInput(`${data ?? 'id'} ${malformed(kind)}.`, data ? [data] : []);
      return id;
    }
  }
  return ParseGlobalId;
}
