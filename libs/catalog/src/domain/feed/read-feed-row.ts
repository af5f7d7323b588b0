import type { CellProblem, FeedDialect, FeedRow } from './feed-row.js';
import { ForeignCells } from './foreign-cells.js';
import type { DraftRow } from './formats/draft-row.js';
import { TemplateCells } from './template-cells.js';

/** Reads one row. @returns the row, or everything that is wrong in it. */
export function readFeedRow(draft: DraftRow, dialect: FeedDialect): FeedRow | readonly CellProblem[] {
  const isTemplate = dialect.reading.format === 'DAIFA';
  return isTemplate ? new TemplateCells(draft, dialect).row() : new ForeignCells(draft, dialect).row();
}
