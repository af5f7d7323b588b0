export const ATTENTION_REASONS = ['FORWARDING_STUCK', 'LATE_DISPATCH', 'NO_SCAN', 'DELIVERY_EXCEPTION'] as const;
/** Why a person should look at a supplier order. */
export type AttentionReason = (typeof ATTENTION_REASONS)[number];

/** A parcel that no carrier has seen for this long was probably never handed to one. */
export const UNSEEN_AFTER_HOURS = 48;
