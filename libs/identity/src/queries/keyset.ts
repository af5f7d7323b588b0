import { InvalidInput, isUuid } from '@app/kernel';
import { decodeCursor } from '@app/platform';

/** The id that a page by id goes on behind; null for the first page. @throws InvalidInput when the cursor is none. */
export function idBehind(after: string | null | undefined): string | null {
  const [id] = decodeCursor(after, 1) ?? [];
  if (id === undefined) return null;
  if (!isUuid(id)) throw new InvalidInput('after must be the endCursor of a page of this list.', ['after']);
  return id;
}
