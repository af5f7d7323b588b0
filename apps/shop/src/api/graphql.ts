import type { TypedDocumentString } from '../gql/graphql.js';
import { noteServerTime } from './server-time.js';
import { RequestFailed } from './failures.js';

export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

// Longer than a slow train ride's answer, shorter than a shopper's patience.
const PATIENCE_MS = 20_000;

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Name and SHA-256 of a document: its text stays with the server. */
export function metaOf(document: unknown): { readonly name: string; readonly hash: string } {
  return (document as { readonly __meta__: { readonly name: string; readonly hash: string } }).__meta__;
}

/**
 * Asks the server once.
 * @param orderLink the secret of the order that it is about; a header, so that it stands in no log of addresses.
 * @throws RequestFailed
 */
export async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  orderLink?: string,
): Promise<Result> {
  const { name, hash } = metaOf(document);
  const response = await send(
    {
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      ...(import.meta.env.DEV ? { query: await textOf(hash) } : {}),
    },
    orderLink,
  );
  noteServerTime(response.headers.get('date'));
  return resultOf(await readAnswer<Result>(response), response.headers.get('x-request-id'));
}

function resultOf<Result>({ data, errors }: Answer<Result>, requestId: string | null): Result {
  const [error] = errors ?? [];
  if (!error && data != null) return data;
  throw new RequestFailed(error?.extensions?.code ?? 'BAD_ANSWER', requestId);
}

async function send(body: object, orderLink: string | undefined): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(orderLink === undefined ? {} : { 'order-link': orderLink }),
      },
      body: JSON.stringify(body),
      signal: patience.signal,
    });
  } catch {
    throw new RequestFailed('NETWORK', null);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws RequestFailed when it is something else than an answer of ours, such as a gateway's error page. */
async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw new RequestFailed('BAD_ANSWER', response.headers.get('x-request-id'));
  }
}

/** The server that Vite's live server talks to was built with older documents, so there the text goes along. */
async function textOf(hash: string): Promise<string | undefined> {
  const { default: documents } = await import('../gql/persisted-documents.json');
  return (documents as Record<string, string>)[hash];
}
