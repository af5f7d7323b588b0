import { runProgram } from '@app/platform';
import { LedgerFindingsQuery } from '@app/settlement';

import { withDatabase } from './with-database.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run ledger:verify`: recomputes the whole ledger from its entries; exit code 1 when something does not fit. */
await runProgram(() =>
  withDatabase(async (database) => {
    const { transactions, entries, findings } = await new LedgerFindingsQuery(database).run();
    const size = `${transactions} transactions with ${entries} entries`;
    if (findings.length === 0) {
      say(`The ledger is right: ${size}, every check passed.`);
      return;
    }
    say(`The ledger is wrong: ${size}, ${findings.length} findings.`);
    for (const check of new Set(findings.map((finding) => finding.check))) {
      say(`\nDoes not hold: ${check}`);
      for (const finding of findings) {
        if (finding.check !== check) continue;
        say(`  ${finding.subjectId}  expected ${finding.expected}, found ${finding.actual}`);
      }
    }
    process.exitCode = 1;
  }),
);
