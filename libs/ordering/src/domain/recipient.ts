/** Who gets the parcel. Never leaves the process but sealed, on a label, or to whoever may see it. */
export interface Recipient {
  readonly name: string;
  readonly phone: string;
  /** GB/T 2260, two digits. */
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
}

/** Phone without spaces, dashes and the Chinese country code, so that one person has one hash. */
export function normalizePhone(phone: string): string {
  return phone.replaceAll(/[\s()-]/g, '').replace(/^(?:\+86|0086)/, '');
}

export function normalizeAddress({ province, city, district, street }: Recipient): string {
  return [province, city, district, street].map((part) => part.replaceAll(/\s/g, '').toLowerCase()).join('|');
}

/** "张*" and "138****5678": enough to recognize, not enough to use. */
export function maskRecipient(recipient: Recipient): Recipient {
  const [first = ''] = recipient.name;
  const phone = normalizePhone(recipient.phone);
  return {
    ...recipient,
    name: `${first}**`,
    phone: phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`,
    street: '****',
  };
}
