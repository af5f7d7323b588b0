import type { FeedContainer } from '../reading/record-reader.js';
import type { ColumnMapping, FeedDefaults, FeedFormat, FeedReading } from './feed-mapping.js';
import { mappingOf, understand } from './understand.js';

/** How a supplier's files of one kind are to be read. */
export interface FeedProfile {
  readonly name: string;
  /** Null: as detected. */
  readonly format: FeedFormat | null;
  readonly mapping: readonly ColumnMapping[] | null;
  /** Those that differ from the format's own. */
  readonly defaults: Partial<FeedDefaults>;
  /** Of the files that it is used for unless another is named. */
  readonly fingerprint: string | null;
}

/** How a file is read: as its columns say, and where the profile says otherwise, as the profile says. */
export function readingOf(
  container: FeedContainer,
  fields: readonly string[],
  profile: Omit<FeedProfile, 'name' | 'fingerprint'> | null,
): FeedReading {
  const detected = understand(container, fields);
  if (profile === null) return detected;
  const format = profile.format ?? detected.format;
  const mapping = profile.mapping ?? (format === detected.format ? detected.mapping : mappingOf(format, fields));
  const said = Object.entries(profile.defaults).filter(([, value]) => value !== null && value !== undefined);
  return { format, container, mapping, defaults: { ...detected.defaults, ...Object.fromEntries(said) } };
}
