/** 128 random bits. Not randomUUID, which browsers refuse on a plain-HTTP address in the house's network. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
