import { UNKNOWN } from './features.js';
import type { Verdict } from './model.js';
import { SURE_FROM } from './weights.js';

// A brand's number that both name, and texts that do not speak against it.
const SURE_WITH_MODEL = 0.8;
// The same barcode on goods whose texts have nothing in common is somebody's mistake.
const BARCODE_COVERED = 0.15;

interface Branded {
  readonly brand: string;
}

/** Whether a pair is merged without asking: a wrong merge costs more than a question. */
export function isSure(
  one: Branded,
  other: Branded,
  foundBy: 'GTIN' | 'MODEL' | 'SIMILARITY',
  { probability, reasons }: Verdict,
): boolean {
  const valueOf = (feature: string): number => reasons.find((reason) => reason.feature === feature)?.value ?? UNKNOWN;
  if (valueOf('otherMeasures') > 0) return false;
  switch (foundBy) {
    case 'GTIN':
      return valueOf('coveredShorter') >= BARCODE_COVERED;
    case 'MODEL':
      return probability >= SURE_WITH_MODEL;
    case 'SIMILARITY':
      return probability >= SURE_FROM && one.brand !== '' && one.brand.toLowerCase() === other.brand.toLowerCase();
  }
}
