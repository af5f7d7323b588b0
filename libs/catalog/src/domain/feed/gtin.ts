const LENGTHS = new Set([8, 12, 13, 14]);

/** GTIN-8, -12 (UPC), -13 (EAN) or -14 with the right check digit (GS1 General Specifications, 7.9). */
export function isGtin(digits: string): boolean {
  if (!/^\d+$/.test(digits) || !LENGTHS.has(digits.length)) return false;
  // From the right: the check digit counts once, its neighbour three times, and so on in turn.
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
