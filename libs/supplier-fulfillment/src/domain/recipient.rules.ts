import type { SupplierOrderStatus } from './supplier-order.state.js';

/** Who gets the parcel: what its label needs and no more. */
export interface Recipient {
  readonly name: string;
  readonly phone: string;
  /** GB/T 2260, two digits. */
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
}

const NEEDED_IN: readonly SupplierOrderStatus[] = ['FORWARDED', 'ACCEPTED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED'];

/** A supplier sees the shopper from the hand-over until the receipt (product.md, rule 5). */
export function isRecipientNeeded(status: SupplierOrderStatus): boolean {
  return NEEDED_IN.includes(status);
}

/** Enough to recognize a parcel by, not enough to use. */
export function maskRecipient(recipient: Recipient): Recipient {
  const [firstCharacter = ''] = recipient.name;
  return { ...recipient, name: `${firstCharacter}**`, phone: maskPhone(recipient.phone), street: '****' };
}

function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length < 8 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
