import { useRead } from '../../../api/reading.js';
import { AttributeNamesDocument, CategoriesDocument } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';

export interface CategoryNode {
  /** Slugs from the root down, joined by "/". */
  readonly path: string;
  readonly name: string;
}

interface CategoryTree {
  readonly idOf: (path: string) => string | undefined;
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
    idOf: (path) => data?.categories.find((category) => category.path === path)?.id,
    lineageOf: (path) => nodes.filter((node) => path === node.path || path.startsWith(`${node.path}/`)),
    childrenOf: (path) => nodes.filter((node) => parentOf(node.path) === path),
  };
}

/** What a category calls its attributes; empty for root categories, below which goods are too different. */
export function useAttributeNames(path: string): ReadonlyMap<string, Record<'zh' | 'en', string>> {
  const { idOf } = useCategories();
  const parentId = idOf(parentOf(path));
  const { data } = useRead(
    AttributeNamesDocument,
    { parentId: parentId ?? '' },
    { isWanted: parentId !== undefined, isFixed: true },
  );
  const attributes = parentId === undefined ? [] : data?.categories.find((one) => one.path === path)?.attributes;
  return new Map((attributes ?? []).map(({ key, name }) => [key, name]));
}
