import { withSession } from '../session/session.js';
import { RequestFailed } from './failures.js';
import { bearer, readJson, send } from './http.js';

interface UploadOptions {
  /** Fields of the form besides the file; they go first, because the server reads the form as it comes. */
  readonly fields?: Readonly<Record<string, string>>;
  /** @param share of the file that was sent, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Sends a file as the person who is signed in, and reads the JSON answer. @throws RequestFailed */
export function upload<Answer>(path: string, file: File, options: UploadOptions = {}): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value);
  form.append('file', file);
  return withSession((token) => post(path, form, token, options.onProgress)) as Promise<Answer>;
}

/** By XMLHttpRequest, because fetch does not tell how much was sent. */
function post(
  path: string,
  form: FormData,
  accessToken: string | null,
  onProgress: ((share: number) => void) | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(bearer(accessToken))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new RequestFailed('NETWORK', 'The server does not answer.', null));
    request.onload = () => {
      const response = new Response(request.responseText, {
        status: request.status,
        headers: { 'x-request-id': request.getResponseHeader('x-request-id') ?? '' },
      });
      requireDone(response).then(readJson).then(resolve, reject);
    };
    request.send(form);
  });
}

/** Fetches a file as the person who is signed in and hands it to the browser to keep. @throws RequestFailed */
export async function download(path: string, fileName: string): Promise<void> {
  const blob = await withSession(async (token) => {
    const response = await requireDone(await send(path, { headers: bearer(token) }));
    return response.blob();
  });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

const CODE_OF_STATUS: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

async function requireDone(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { message } = (await readJson(response)) as { readonly message?: string };
  const code = CODE_OF_STATUS[response.status] ?? (response.status < 500 ? 'REFUSED' : 'INTERNAL_SERVER_ERROR');
  throw new RequestFailed(code, message ?? '', response.headers.get('x-request-id'));
}
