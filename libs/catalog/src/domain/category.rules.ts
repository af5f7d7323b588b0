/** Slugs from the root down; what lies below a category has its path and one more slug. */
export const CATEGORY_PATH = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,4}$/;

export interface NewCategory {
  readonly path: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Null for a root category. */
export function parentPathOf(path: string): string | null {
  const end = path.lastIndexOf('/');
  return end < 0 ? null : path.slice(0, end);
}

export const depthOf = (path: string): number => path.split('/').length - 1;
