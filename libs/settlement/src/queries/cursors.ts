import { decodeCursor } from '@app/platform';

/** Before every id: where a list sorted by id, newest first, begins. */
const BEGINNING = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const END_OF_TIME = '9999-12-31T00:00:00.000Z';

/** Reads the cursor of a list sorted by id. @throws InvalidInput */
export function idBehind(after: string | null | undefined): string {
  const [id = BEGINNING] = decodeCursor(after, ['uuid']) ?? [];
  return id;
}

/** Reads the cursor of the statement: instant, id of the entry and its side. @throws InvalidInput */
export function lineBehind(after: string | null | undefined): { postedAt: Date; id: string; side: string } {
  const [time = END_OF_TIME, id = BEGINNING, side = 'Z'] = decodeCursor(after, ['timestamptz', 'uuid', 'text']) ?? [];
  return { postedAt: new Date(time), id, side };
}
