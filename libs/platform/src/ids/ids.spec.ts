import { newId, newIdAt } from './ids.js';

const COUNT = 5_000;

describe('newId', () => {
  it('gives ids that sort as they were made, also within one millisecond', () => {
    const ids = Array.from({ length: COUNT }, () => newId());

    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(COUNT);
  });

  it('gives UUIDs of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('newIdAt', () => {
  it('gives different ids that sort by their instant', () => {
    const early = newIdAt(new Date('2026-05-01T00:00:00Z'));
    const late = newIdAt(new Date('2026-05-01T00:00:00.001Z'));

    expect(early < late).toBe(true);
    expect(newIdAt(new Date('2026-05-01T00:00:00Z'))).not.toBe(early);
  });
});
