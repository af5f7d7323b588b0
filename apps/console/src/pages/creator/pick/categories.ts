import { useRead } from '../../../api/reading.js';
import { CategoriesDocument } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';

export interface CategoryNode {
  /** Slugs from the root down, joined by "/". */
  readonly path: string;
  readonly name: string;
}

interface CategoryTree {
  /** From the root down to the category itself; empty for the root of all. */
  readonly lineageOf: (path: string) => readonly CategoryNode[];
  readonly childrenOf: (path: string) => readonly CategoryNode[];
}

const parentOf = (path: string): string => path.split('/').slice(0, -1).join('/');

/** The category tree, whole: it is small, and hardly ever changes. */
export function useCategories(): CategoryTree {
  const locale = useLocale();
  const { data } = useRead(CategoriesDocument, {}, { isFixed: true });
  const nodes = (data?.categories ?? []).map(({ path, name }) => ({ path, name: name[locale] }));
  return {
    lineageOf: (path) => nodes.filter((node) => path === node.path || path.startsWith(`${node.path}/`)),
    childrenOf: (path) => nodes.filter((node) => parentOf(node.path) === path),
  };
}
