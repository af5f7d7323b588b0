import { SECOND_MS } from '@app/kernel';

/**
 * How long the same rotation may be asked for again. The answer to a refresh can be lost, and two tabs of one browser may
 * refresh at the same moment: both come back with the token they had.
 */
export const REFRESH_GRACE_MS = 10 * SECOND_MS;

export interface HeldRefreshToken {
  readonly isSessionLive: boolean;
  readonly usedAt: Date | null;
  /** Whether the token that it was exchanged for has itself been exchanged. */
  readonly isSuccessorUsed: boolean;
}

/**
 * ROTATE: exchange it. REPEAT: give the same successor once more. REUSED: somebody else has the token; end the session.
 */
export type RefreshVerdict = 'ROTATE' | 'REPEAT' | 'REUSED' | 'ENDED';

/** A thief and the owner cannot both go on: whoever comes second with a token whose successor is in use ends the session. */
export function refreshVerdict(
  { isSessionLive, usedAt, isSuccessorUsed }: HeldRefreshToken,
  now: Date,
): RefreshVerdict {
  if (!isSessionLive) return 'ENDED';
  if (usedAt === null) return 'ROTATE';
  const isRetry = !isSuccessorUsed && now.getTime() - usedAt.getTime() <= REFRESH_GRACE_MS;
  return isRetry ? 'REPEAT' : 'REUSED';
}
