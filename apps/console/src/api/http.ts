import { RequestFailed } from './failures.js';

/** Sends a request to our own server. @throws RequestFailed when no answer comes. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new RequestFailed('NETWORK', 'The server does not answer.', null);
  }
}

export function bearer(accessToken: string | null): Record<string, string> {
  return accessToken === null ? {} : { authorization: `Bearer ${accessToken}` };
}

/** Reads an answer that should be JSON. @throws RequestFailed when it is something else, such as a gateway's error page. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    const requestId = response.headers.get('x-request-id');
    throw new RequestFailed('BAD_ANSWER', `The server answered ${response.status} without a readable body.`, requestId);
  }
}
