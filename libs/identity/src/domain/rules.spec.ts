import fc from 'fast-check';

import { addMs, type Permission } from '@app/kernel';

import { assertScopesAllowed, scopesNow } from './api-key.rules.js';
import { assertClosurePossible, isIsoDay, isTimeZone } from './closure.rules.js';
import { assertPasswordGood, toEmail } from './password.rules.js';
import { REFRESH_GRACE_MS, refreshVerdict } from './refresh.rules.js';

describe('passwords', () => {
  const email = 'li.lei@example.com';
  const check = (password: string) => () => assertPasswordGood(password, email, ['password']);

  it.each([
    ['too short', '123456789'],
    ['too long', 'abcdefgh'.repeat(17)],
    ['the same few characters', 'abababababab'],
    ['the address', 'li.lei@example.com'],
    ['the address and hardly more', 'li.lei@example.com123'],
    ['the name in the address, twice', 'LI.LEIli.lei'],
  ])('refuses what is %s', (_, password) => {
    expect(check(password)).toThrow();
  });

  it.each(['correct horse battery', '一百只小蚂蚁搬家去了', 'Tr0ub4dor&3x'])('takes %s', (password) => {
    expect(check(password)).not.toThrow();
  });

  it('compares addresses without regard to case and blanks', () => {
    expect(toEmail('  Li.Lei@Example.COM ')).toBe(email);
  });
});

describe('closures', () => {
  const noon = new Date('2026-11-22T12:00:00Z');
  const plan =
    (from: string, until: string, timeZone = 'Asia/Shanghai', now = noon) =>
    () =>
      assertClosurePossible({ from, until }, timeZone, now);

  it('takes days from today on, up to a year', () => {
    expect(plan('2026-11-22', '2026-11-22')).not.toThrow();
    expect(plan('2026-11-01', '2026-11-22')).not.toThrow();
    expect(plan('2027-01-01', '2028-01-02')).not.toThrow();
  });

  it('refuses what is over, backwards or endless', () => {
    expect(plan('2026-11-20', '2026-11-21')).toThrow('over already');
    expect(plan('2026-12-02', '2026-12-01')).toThrow('before the first');
    expect(plan('2027-01-01', '2028-01-03')).toThrow('a year at most');
  });

  it('goes by the organization’s own calendar', () => {
    const lateEveningInLondon = new Date('2026-11-22T23:30:00Z');

    expect(plan('2026-11-22', '2026-11-22', 'Europe/London', lateEveningInLondon)).not.toThrow();
    expect(plan('2026-11-22', '2026-11-22', 'Asia/Shanghai', lateEveningInLondon)).toThrow('over already');
  });

  it('knows days and time zones', () => {
    expect(['2026-02-28', '2028-02-29'].every(isIsoDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', 'tomorrow'].some(isIsoDay)).toBe(false);
    expect(['Asia/Shanghai', 'UTC'].every(isTimeZone)).toBe(true);
    expect(['Asia/Nowhere', ''].some(isTimeZone)).toBe(false);
  });
});

describe('refresh tokens', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const usedMsAgo = (ms: number) => addMs(now, -ms);

  it.each([
    ['the first use', { usedAt: null, isSuccessorUsed: false }, 'ROTATE'],
    [
      'a repeat while its answer may be lost',
      { usedAt: usedMsAgo(REFRESH_GRACE_MS), isSuccessorUsed: false },
      'REPEAT',
    ],
    ['a repeat after that', { usedAt: usedMsAgo(REFRESH_GRACE_MS + 1), isSuccessorUsed: false }, 'REUSED'],
    ['a repeat by somebody else', { usedAt: usedMsAgo(1), isSuccessorUsed: true }, 'REUSED'],
  ] as const)('%s', (_, held, verdict) => {
    expect(refreshVerdict({ isSessionLive: true, ...held }, now)).toBe(verdict);
    expect(refreshVerdict({ isSessionLive: false, ...held }, now)).toBe('ENDED');
  });
});

describe('scopes of API keys', () => {
  const permission = fc.constantFrom<Permission[]>(
    'catalog:read',
    'catalog:write',
    'organization:manage',
    'money:read',
  );

  it('are never more than the maker has, then or now', () => {
    fc.assert(
      fc.property(fc.uniqueArray(permission), fc.uniqueArray(permission), (scopes, makers) => {
        const isAllowed =
          scopes.length > 0 && scopes.every((one) => makers.includes(one) && one !== 'organization:manage');
        const make = () => assertScopesAllowed(scopes, new Set(makers));

        if (isAllowed) expect(make).not.toThrow();
        else expect(make).toThrow();
        const now = [...scopesNow(scopes, new Set(makers))];
        expect(now.every((one) => makers.includes(one) && scopes.includes(one))).toBe(true);
        expect(now).toHaveLength(scopes.filter((one) => makers.includes(one)).length);
      }),
    );
  });
});
