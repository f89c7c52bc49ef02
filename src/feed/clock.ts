/** Milliseconds by which a clock may be set right now and then; what lies further ahead than it can was reckoned by a wrong one. */
export const drift = 60 * 60 * 1000;

/** Whether something that was noted as past (ISO) is to come, since the clock was wrong then. */
export const isAhead = (noted: string, now: Date): boolean =>
	Date.parse(noted) > now.getTime() + drift;

/** What was noted as past (ISO), but no later than now. */
export const notAfter = (noted: string, now: Date): string =>
	Date.parse(noted) > now.getTime() ? now.toISOString() : noted;
