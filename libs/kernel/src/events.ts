/** The type of an integration event: its stable name and, for the compiler, its payload. */
export interface EventType<Payload> {
  /** `context.fact-in-past-tense.v1` */
  readonly name: string;
  readonly payload?: Payload;
}

/** What a use case appends: JSON only, ids instead of objects, never a shopper's data. */
export interface DomainEvent<Payload = unknown> {
  readonly type: EventType<Payload>;
  readonly payload: Payload;
}

export function defineEvent<Payload>(name: string): EventType<Payload> {
  return { name };
}

export function eventOf<Payload>(type: EventType<Payload>, payload: Payload): DomainEvent<Payload> {
  return { type, payload };
}
