let aheadMs = 0;

/** Learns the server's time from the `date` of an answer: deadlines are its, and phones' clocks are often wrong. */
export function noteServerTime(date: string | null): void {
  const serverMs = date === null ? NaN : Date.parse(date);
  if (!Number.isNaN(serverMs)) aheadMs = serverMs - Date.now();
}

/** Milliseconds until a moment of the server; 0 when it has passed. */
export function msUntil(moment: string): number {
  return Math.max(0, Date.parse(moment) - Date.now() - aheadMs);
}
