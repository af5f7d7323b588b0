import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { request } from '../session/session.js';
import { Refused, type UserError } from './failures.js';
import type { Document } from './graphql.js';

interface Payload {
  readonly userErrors: readonly UserError[];
}
type PayloadOf<Result> = Extract<Result[keyof Result], Payload>;

type Input<Variables> = Variables extends { readonly input: infer Given } ? Given : never;
type KeyedVariables = { readonly input: { readonly idempotencyKey: string } };

export interface WriteOptions<Done> {
  readonly onDone?: ((payload: Done) => void) | undefined;
  readonly onFailed?: ((error: Error) => void) | undefined;
}

export interface Write<Given, Done> {
  /** @returns what came of it; null when it was refused or failed, which `error` then says. */
  readonly run: (input: Given) => Promise<Done | null>;
  readonly isRunning: boolean;
  readonly error: Error | null;
  readonly reset: () => void;
}

/** A mutation. What is on the screen is read again afterwards, for nearly everything here hangs together. */
export function useWrite<Result extends object, Variables extends { readonly input: object }>(
  document: Document<Result, Variables>,
  options: WriteOptions<PayloadOf<Result>> = {},
): Write<Input<Variables>, PayloadOf<Result>> {
  return useMutationOf(document, (input: Input<Variables>) => ({ input }) as unknown as Variables, options);
}

/** A mutation that takes effect once, however often its answer is lost and it is sent again. */
export function useWriteOnce<Result extends object, Variables extends KeyedVariables>(
  document: Document<Result, Variables>,
  options: WriteOptions<PayloadOf<Result>> = {},
): Write<Omit<Input<Variables>, 'idempotencyKey'>, PayloadOf<Result>> {
  const intent = useRef<{ readonly text: string; readonly key: string } | null>(null);
  const toVariables = (input: Omit<Input<Variables>, 'idempotencyKey'>): Variables => {
    const text = JSON.stringify(input);
    if (intent.current?.text !== text) intent.current = { text, key: newIdempotencyKey() };
    return { input: { ...input, idempotencyKey: intent.current.key } } as unknown as Variables;
  };
  return useMutationOf(document, toVariables, {
    ...options,
    onDone: (payload) => {
      intent.current = null;
      options.onDone?.(payload);
    },
  });
}

function useMutationOf<Result extends object, Variables, Given>(
  document: Document<Result, Variables>,
  toVariables: (input: Given) => Variables,
  { onDone, onFailed }: WriteOptions<PayloadOf<Result>>,
): Write<Given, PayloadOf<Result>> {
  const client = useQueryClient();
  const mutation = useMutation<PayloadOf<Result>, Error, Given>({
    mutationFn: (input) => request(document, toVariables(input)).then(payloadOf<Result>),
    onSuccess: (payload) => {
      onDone?.(payload);
      void readAgain(client);
    },
    onError: (error) => onFailed?.(error),
  });
  return {
    run: (input) => mutation.mutateAsync(input).catch(() => null),
    isRunning: mutation.isPending,
    error: mutation.error,
    reset: () => mutation.reset(),
  };
}

/** Every mutation document of ours has one field. @throws Refused */
function payloadOf<Result extends object>(result: Result): PayloadOf<Result> {
  const payload = Object.values(result)[0] as PayloadOf<Result>;
  if (payload.userErrors.length > 0) throw new Refused(payload.userErrors);
  return payload;
}

/** All but what is fixed (reading.ts). */
export function readAgain(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ meta }) => meta?.['isFixed'] !== true });
}

/** 128 random bits. Made by hand because `crypto.randomUUID` is missing on plain http. */
function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
