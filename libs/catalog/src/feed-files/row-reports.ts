import type { FeedRowOutcome } from '../domain/feed/feed.state.js';
import type { RowReport } from '../domain/feed/merge-plan.js';

export interface RowPart {
  readonly line: number;
  readonly skuCode: string;
  /** The line whose outcome it has. */
  readonly partOf: number;
}

// What a line with several variants came to: the first of these that any of them came to.
const RANK: readonly FeedRowOutcome[] = ['CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED'];

/** One report per line, in the order of the file. */
export function reportsByLine(reports: readonly RowReport[], parts: readonly RowPart[]): RowReport[] {
  const byLine = new Map<number, RowReport>();
  for (const report of reports) {
    const known = byLine.get(report.line);
    byLine.set(report.line, known ? together(known, report) : report);
  }
  for (const part of parts) byLine.set(part.line, reportOf(part, byLine.get(part.partOf)));
  return [...byLine.values()].sort((one, other) => one.line - other.line);
}

function together(one: RowReport, other: RowReport): RowReport {
  const [best, worst] = RANK.indexOf(one.outcome) <= RANK.indexOf(other.outcome) ? [one, other] : [other, one];
  if (worst.message === null || best.outcome === worst.outcome)
    return best.message === null ? { ...worst, outcome: best.outcome } : best;
  const message = `${worst.skuCode}: ${worst.message}`.slice(0, 1_000);
  return { ...best, column: worst.column, value: worst.value, message };
}

function reportOf({ line, skuCode, partOf }: RowPart, whole: RowReport | undefined): RowReport {
  const isRefused = whole === undefined || whole.outcome === 'REFUSED';
  const message = isRefused ? `Belongs to line ${partOf}, which was refused.` : null;
  return { line, skuCode, outcome: whole?.outcome ?? 'REFUSED', column: null, value: null, message };
}
