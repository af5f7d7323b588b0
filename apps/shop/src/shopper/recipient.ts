/** Where the parcels go. */
export interface Recipient {
  readonly name: string;
  readonly phone: string;
  /** Two digits of GB/T 2260. */
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
}

export type RecipientField = keyof Recipient;
export type Fault = 'MISSING' | 'NO_PHONE';

/** In the order of the form. */
export const RECIPIENT_FIELDS: readonly RecipientField[] = ['name', 'phone', 'province', 'city', 'district', 'street'];

export const NOBODY: Recipient = { name: '', phone: '', province: '', city: '', district: '', street: '' };

// As the API has it: 6–20 digits, with what people write between them.
const PHONE = /^\+?[\d\s()-]{6,24}$/;
const PHONE_DIGITS = /^\d{6,20}$/;

export function faultOf(field: RecipientField, text: string): Fault | null {
  const written = text.trim();
  if (written === '') return field === 'district' ? null : 'MISSING';
  if (field !== 'phone') return null;
  return PHONE.test(written) && PHONE_DIGITS.test(written.replaceAll(/\D/g, '')) ? null : 'NO_PHONE';
}

export function faultsOf(recipient: Recipient): Partial<Record<RecipientField, Fault>> {
  const faults: Partial<Record<RecipientField, Fault>> = {};
  for (const field of RECIPIENT_FIELDS) {
    const fault = faultOf(field, recipient[field]);
    if (fault) faults[field] = fault;
  }
  return faults;
}

export function trimmed(recipient: Recipient): Recipient {
  return Object.fromEntries(RECIPIENT_FIELDS.map((field) => [field, recipient[field].trim()])) as unknown as Recipient;
}

/** Null when the stored JSON is no recipient. */
export function readRecipient(stored: unknown): Recipient | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const given = stored as Readonly<Record<string, unknown>>;
  const isWhole = RECIPIENT_FIELDS.every((field) => typeof given[field] === 'string');
  return isWhole ? trimmed(given as unknown as Recipient) : null;
}
