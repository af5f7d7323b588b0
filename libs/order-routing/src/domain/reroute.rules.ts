/** What becomes of a part of an order that its supplier does not serve: another one at once, or as the creator says, or the money back. */
export type ReroutePolicy = 'AUTO' | 'ASK' | 'REFUND';
/** What becomes of it when its creator is asked and does not answer in time. */
export type UnansweredPolicy = Exclude<ReroutePolicy, 'ASK'>;

export interface ReroutePolicies {
  readonly reroutePolicy: ReroutePolicy;
  readonly unansweredPolicy: UnansweredPolicy;
}

/** Of creators who said nothing. */
export const DEFAULT_REROUTE: ReroutePolicies = { reroutePolicy: 'AUTO', unansweredPolicy: 'REFUND' };
