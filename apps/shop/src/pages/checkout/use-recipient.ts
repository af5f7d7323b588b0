import { useEffect, useState } from 'preact/hooks';

import { setProvince, useProvince } from '../../cart/delivery.js';
import { keptRecipient } from '../../shopper/device.js';
import { faultsOf, NOBODY, type Recipient, type RecipientField } from '../../shopper/recipient.js';
import type { FormFaults } from './recipient-form.js';

export interface RecipientDraft {
  readonly recipient: Recipient;
  readonly faults: FormFaults;
  /** Whether this device is to remember it. */
  readonly isKept: boolean;
  readonly setKept: (isKept: boolean) => void;
  readonly change: (field: RecipientField, text: string) => void;
  /** Whether all of it is there and well formed; marks what is not. */
  readonly check: () => boolean;
  /** Marks what the server refused. */
  readonly markRefused: (fields: readonly RecipientField[]) => void;
}

/** What the shopper writes of himself. Nothing of it is stored until he places the order, and only if he asked for it. */
export function useRecipient(): RecipientDraft {
  const province = useProvince();
  const [kept] = useState(keptRecipient);
  const [written, setWritten] = useState<Recipient>(kept ?? NOBODY);
  const [faults, setFaults] = useState<FormFaults>({});
  const [isKept, setKept] = useState(kept !== null);
  // An address is right as a whole, so its province counts more than one that was looked at in the cart.
  useEffect(() => {
    if (kept) setProvince(kept.province);
  }, [kept]);

  const recipient = { ...written, province };
  return {
    recipient,
    faults,
    isKept,
    setKept,
    change: (field, text) => {
      if (field === 'province') setProvince(text);
      else setWritten((before) => ({ ...before, [field]: text }));
      setFaults(({ [field]: _, ...others }) => others);
    },
    check: () => {
      const found = faultsOf(recipient);
      setFaults(found);
      return Object.keys(found).length === 0;
    },
    markRefused: (fields) => setFaults(Object.fromEntries(fields.map((field) => [field, 'REFUSED']))),
  };
}
