import { InvalidInput, isUuid } from '@app/kernel';
import { decodeCursor } from '@app/platform';

/** Before every id: where a list sorted by id, newest first, begins. */
const BEGINNING = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const END_OF_TIME = new Date('9999-12-31T00:00:00Z');

/** Reads the cursor of a list sorted by id. @throws InvalidInput */
export function idBehind(after: string | null | undefined): string {
  const [id = BEGINNING] = decodeCursor(after, 1) ?? [];
  return requireId(id);
}

/** Reads the cursor of the statement: instant, id of the entry and its side. @throws InvalidInput */
export function lineBehind(after: string | null | undefined): { postedAt: Date; id: string; side: string } {
  const [time, id = BEGINNING, side = 'Z'] = decodeCursor(after, 3) ?? [];
  const postedAt = time === undefined ? END_OF_TIME : new Date(time);
  if (Number.isNaN(postedAt.getTime())) throw notACursor();
  return { postedAt, id: requireId(id), side };
}

function requireId(id: string): string {
  if (!isUuid(id)) throw notACursor();
  return id;
}

function notACursor(): InvalidInput {
  return new InvalidInput('after must be the endCursor of a page of this list. Leave it out for the first page.', [
    'after',
  ]);
}
