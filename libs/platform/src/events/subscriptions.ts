/** Event name → names of its listeners. Data, so that a process that only writes knows for whom. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;

export const SUBSCRIPTIONS = Symbol('SUBSCRIPTIONS');
