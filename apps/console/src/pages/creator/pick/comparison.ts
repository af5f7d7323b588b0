/** What is compared stands side by side, so it must fit a screen. */
export const COMPARED_MAX = 4;

/** The products that the address says are chosen for comparing. */
export function comparedOf(text: string): readonly string[] {
  return [...new Set(text.split(',').filter(Boolean))].slice(0, COMPARED_MAX);
}

/** Chooses a product, or lets it go; what is too many is not taken. */
export function toggleCompared(compared: readonly string[], productId: string): readonly string[] {
  if (compared.includes(productId)) return compared.filter((one) => one !== productId);
  return compared.length < COMPARED_MAX ? [...compared, productId] : compared;
}
