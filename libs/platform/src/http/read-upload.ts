import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

import { type DomainError, InvalidInput } from '@app/kernel';

/**
 * The file of a form's field "file", whole: for files that are small enough to answer at once.
 * @param tooLarge makes the refusal of a larger one.
 * @throws InvalidInput when there is none.
 */
export async function readUpload(
  request: FastifyRequest,
  bytesMax: number,
  tooLarge: (bytesMax: number) => DomainError,
): Promise<Buffer> {
  if (!request.isMultipart()) throw new InvalidInput('Send the file as multipart/form-data, in the field "file".');
  const upload: MultipartFile | undefined = await request.file({ limits: { fileSize: bytesMax } });
  if (!upload) throw new InvalidInput('Send the file in the field "file".', ['file']);
  const file = await upload.toBuffer().catch((error: unknown) => {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge(bytesMax);
    throw error;
  });
  // Where the limit falls between two chunks, the library cuts the file without a word.
  if (upload.file.truncated) throw tooLarge(bytesMax);
  return file;
}
