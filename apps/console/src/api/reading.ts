import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  useInfiniteQuery,
  useQueries,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';

import { request } from '../session/session.js';
import { type Document, metaOf } from './graphql.js';

const keyOf = (document: Document<unknown, never>, variables: unknown): QueryKey => [metaOf(document).name, variables];

interface ReadOptions<Shown> {
  /** Ask only when what it depends on is known. */
  readonly isWanted?: boolean;
  /** How often it is read again; by what is shown, where that matters. False: not by itself. */
  readonly everyMs?: number | ((shown: Shown) => number | false);
  /** It does not change while the page is open: provinces, categories, carriers. */
  readonly isFixed?: boolean;
}

/** Reads something, and keeps showing the old answer while a new one is on its way. */
export function useRead<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { isWanted = true, everyMs = () => false, isFixed = false }: ReadOptions<Result | undefined> = {},
): UseQueryResult<Result> {
  return useQuery({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled: isWanted,
    placeholderData: keepPreviousData,
    refetchInterval: typeof everyMs === 'number' ? everyMs : ({ state }) => everyMs(state.data),
    ...(isFixed ? { staleTime: Infinity, meta: { isFixed } } : {}),
  });
}

/** Reads the same of several things; undefined where an answer is not there yet. */
export function useReadEach<Result, Variables>(
  document: Document<Result, Variables>,
  variables: readonly Variables[],
): readonly UseQueryResult<Result>[] {
  return useQueries({
    queries: variables.map((one) => ({
      queryKey: keyOf(document, one),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => request(document, one, signal),
    })),
  });
}

export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The rows of a keyset list that were fetched so far. */
export interface List<Row> {
  readonly rows: readonly Row[];
  readonly isLoading: boolean;
  /** The rows belong to the filter before; the new ones are on their way. */
  readonly isOutdated: boolean;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

type Paged = { readonly after?: string | null | undefined };

/** @param connectionOf finds the connection in the answer. */
export function useList<Result, Variables extends Paged, Row>(
  document: Document<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (result: Result) => Connection<Row>,
  { everyMs = () => false }: Pick<ReadOptions<readonly Row[]>, 'everyMs'> = {},
): List<Row> {
  const query = useInfiniteQuery<Result, Error, InfiniteData<Result>, QueryKey, string | null>({
    queryKey: keyOf(document, variables),
    queryFn: ({ pageParam, signal }) => request(document, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = connectionOf(last).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    placeholderData: keepPreviousData,
    refetchInterval: typeof everyMs === 'number' ? everyMs : ({ state }) => everyMs(rowsOf(state.data, connectionOf)),
  });
  return {
    rows: rowsOf(query.data, connectionOf),
    isLoading: query.isPending,
    isOutdated: query.isPlaceholderData,
    error: query.data ? null : query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    reload: () => void query.refetch(),
  };
}

function rowsOf<Result, Row>(
  data: InfiniteData<Result> | undefined,
  connectionOf: (result: Result) => Connection<Row>,
): readonly Row[] {
  return data?.pages.flatMap((page) => connectionOf(page).nodes) ?? [];
}
