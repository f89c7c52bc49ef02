/** Where a clock stands that must not run past an ISO instant; without one it runs on. */
export const momentUntil = (now: Date, until: string | undefined): Date =>
	until !== undefined && now.toISOString() > until ? new Date(until) : now;
