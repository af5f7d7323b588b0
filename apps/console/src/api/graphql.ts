import type { TypedDocumentString } from '../gql/graphql.js';
import { RequestFailed } from './failures.js';
import { bearer, readJson, send } from './http.js';

export type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

interface DocumentMeta {
  readonly name: string;
  readonly hash: string;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

/** Name and SHA-256 of a document: its text stays with the server. */
export function metaOf(document: Document<unknown, never>): DocumentMeta {
  return (document as unknown as { readonly __meta__: DocumentMeta }).__meta__;
}

/** Asks the server once. @throws RequestFailed */
export async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  accessToken: string | null,
  signal?: AbortSignal,
): Promise<Result> {
  const { name, hash } = metaOf(document);
  const question = {
    operationName: name,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    ...(import.meta.env.DEV ? { query: await textOf(hash) } : {}),
  };
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(accessToken) },
    body: JSON.stringify(question),
    ...(signal ? { signal } : {}),
  });
  return dataOf((await readJson(response)) as Answer<Result>, response.headers.get('x-request-id'));
}

function dataOf<Result>({ data, errors }: Answer<Result>, requestId: string | null): Result {
  const [error] = errors ?? [];
  if (!error && data != null) return data;
  const { code = 'BAD_ANSWER', requestId: ofError = requestId } = error?.extensions ?? {};
  throw new RequestFailed(code, error?.message ?? 'The answer holds no data.', ofError);
}

/** The server that Vite's live server talks to was built with older documents, so there the text goes along. */
async function textOf(hash: string): Promise<string | undefined> {
  const { default: documents } = await import('../gql/persisted-documents.json');
  return (documents as Record<string, string>)[hash];
}
