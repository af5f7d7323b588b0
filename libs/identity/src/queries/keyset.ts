import { decodeCursor } from '@app/platform';

/** The id that a page by id goes on behind; null for the first page. @throws InvalidInput when the cursor is none. */
export function idBehind(after: string | null | undefined): string | null {
  const [id = null] = decodeCursor(after, ['uuid']) ?? [];
  return id;
}
