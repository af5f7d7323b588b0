import type { OrganizationKind } from '../../gql/graphql.js';

/** The page that shows what a notification is about, by the kind of its id and of the reader; null when none does. */
const PAGES: Readonly<Record<OrganizationKind, Readonly<Record<string, (id: string) => string>>>> = {
  CREATOR: {
    ord: (id) => `/orders?open=${id}`,
    sup: () => '/earnings',
    lst: (id) => `/listings?open=${id}`,
    lbt: (id) => `/listings/batches/${id}`,
  },
  SUPPLIER: { sup: (id) => `/to-ship?open=${id}`, fed: (id) => `/import?open=${id}`, chr: () => '/change-requests' },
  TRAINER: {},
  PLATFORM: {
    org: (id) => `/organizations?open=${id}`,
    sup: () => '/stuck',
    ord: (id) => `/orders?open=${id}`,
    chr: () => '/change-requests',
  },
};

export function pathOfSubject(subjectId: string, kind: OrganizationKind): string | null {
  const [prefix = ''] = subjectId.split('_');
  return PAGES[kind][prefix]?.(subjectId) ?? null;
}
