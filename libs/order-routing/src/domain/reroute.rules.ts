/** What becomes of a part of an order that its supplier does not serve: another one at once, or the money back. */
export type ReroutePolicy = 'AUTO' | 'REFUND';
