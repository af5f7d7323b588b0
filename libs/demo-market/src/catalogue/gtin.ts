/** GS1 keeps the prefixes 20 to 29 for numbers inside a company: no article in the shops bears one of these. */
const PREFIX = '20';
const NUMBERS = 10 ** 10;
/** Shares no factor with 10, so that different SKUs get different numbers. */
const SPREAD = 7_368_787;

export function gtinOf(skuIndex: number, seed: number): string {
  const number = (skuIndex * SPREAD + (Math.abs(seed) % 9973) * 1_000_003) % NUMBERS;
  const digits = `${PREFIX}${String(number).padStart(10, '0')}`;
  return `${digits}${checkDigit(digits)}`;
}

/** The thirteenth digit of a GTIN-13 (GS1 General Specifications, section 7.9). */
export function checkDigit(digits: string): number {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}
