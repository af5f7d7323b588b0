import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Field, GqlExecutionContext, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, type Observable, of, throwError } from 'rxjs';

import { DomainError } from '@app/kernel';

import { Access } from './access.js';

@InterfaceType('UserError', {
  description: 'Why a mutation was refused. Nothing of it was written.',
  resolveType: (error: { typeName?: string }) => error.typeName ?? 'Refusal',
})
export abstract class UserError {
  @Field(() => String, { description: 'For programs: SCREAMING_SNAKE, stable.' })
  code: string;

  @Field(() => String, { description: 'For people: what is wrong and what to do.' })
  message: string;

  @Field(() => [String], { description: 'The input field at fault, outermost first; empty when it is the whole.' })
  path: readonly string[];
}

@ObjectType('Refusal', {
  implements: () => [UserError],
  description: 'A refusal that carries nothing besides its words.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class RefusalType extends UserError {}

/** What every payload carries. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when it was done; else why it was refused.' })
  userErrors: readonly UserError[];
}

/** A refusal that a payload shows with further fields, as the GraphQL type of that name. */
export interface TypedRefusal {
  readonly typeName: string;
  toFields(): Readonly<Record<string, unknown>>;
}

/** Several fields of the input are malformed. */
export class InvalidFields extends DomainError {
  readonly code = 'INVALID_INPUT';

  constructor(readonly fields: readonly { readonly path: readonly string[]; readonly message: string }[]) {
    super(fields.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  }
}

/** Several refusals of one input, each with its own code and path, so that all can be mended at once. */
export class Refusals extends DomainError {
  readonly code = 'REFUSED';

  constructor(readonly refusals: readonly DomainError[]) {
    super(refusals.map(({ message }) => message).join(' '));
  }
}

/** Turns refusals of mutations into `userErrors`; plain objects, because graphql-js would report an Error as a fault. */
@Injectable()
export class UserErrorsInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const info: GraphQLResolveInfo = GqlExecutionContext.create(context).getInfo();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          error instanceof DomainError ? of({ userErrors: toUserErrors(error) }) : throwError(() => error),
        ),
      );
  }
}

function toUserErrors(error: DomainError): readonly UserError[] {
  if (error instanceof Refusals) return error.refusals.flatMap(toUserErrors);
  if (error instanceof InvalidFields) {
    return error.fields.map(({ path, message }) => ({
      code: error.code,
      message: `${path.join('.')} ${message}`,
      path,
    }));
  }
  const typed = error as DomainError & Partial<TypedRefusal>;
  return [
    {
      code: error.code,
      message: error.message,
      path: error.path,
      ...(typed.toFields ? { typeName: typed.typeName, ...typed.toFields() } : {}),
    },
  ];
}
