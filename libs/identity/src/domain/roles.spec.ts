import { ORGANIZATION_KINDS, PERMISSIONS } from '@app/kernel';

import { ORGANIZATION_STATUSES } from './organization.state.js';
import { assertRoleFits, permissionsOf, roleTemplatesOf } from './roles.js';

describe.each(ORGANIZATION_KINDS)('roles of a %s', (kind) => {
  it('has an owner who manages the organization, and nobody else who does', () => {
    const managing = roleTemplatesOf(kind).filter(({ permissions }) => permissions.includes('organization:manage'));

    expect(managing.map(({ role }) => role)).toEqual(['OWNER']);
  });

  it('gives nobody more than the owner has', () => {
    const owners = permissionsOf(kind, 'APPROVED', 'OWNER');

    for (const { permissions } of roleTemplatesOf(kind))
      expect([...owners]).toEqual(expect.arrayContaining([...permissions]));
  });

  it('lets viewers change nothing', () => {
    const viewers = [...permissionsOf(kind, 'APPROVED', 'VIEWER')];

    expect(viewers.filter((permission) => !permission.endsWith(':read'))).toEqual([]);
  });

  it.each(ORGANIZATION_STATUSES.filter((status) => status !== 'APPROVED'))('allows nothing while %s', (status) => {
    const allowed = roleTemplatesOf(kind).flatMap(({ role }) => [...permissionsOf(kind, status, role)]);

    expect(allowed).toEqual([]);
  });
});

it('lets only the platform operate the market', () => {
  const operating = ORGANIZATION_KINDS.filter((kind) =>
    roleTemplatesOf(kind).some(({ permissions }) => permissions.includes('platform:operate')),
  );

  expect(operating).toEqual(['PLATFORM']);
});

it('has a role for every permission', () => {
  const given = ORGANIZATION_KINDS.flatMap((kind) => roleTemplatesOf(kind).flatMap(({ permissions }) => permissions));

  expect(new Set(given)).toEqual(new Set(PERMISSIONS));
});

it('refuses a role of another kind of organization, and names those there are', () => {
  expect(() => assertRoleFits('CREATOR', 'FULFILMENT')).toThrow(
    'Choose one of OWNER, MANAGER, ORDERS, FINANCE, VIEWER.',
  );
  expect(() => assertRoleFits('SUPPLIER', 'FULFILMENT')).not.toThrow();
});
