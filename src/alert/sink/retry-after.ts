/** Milliseconds of a Retry-After header (seconds or an HTTP date, RFC 9110 10.2.3); `undefined` if it says nothing. */
export const retryAfter = (
	header: string | readonly string[] | undefined,
	now: Date,
): number | undefined => {
	const value = (typeof header === "string" ? header : header?.[0])?.trim();
	if (!value) return undefined;
	if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000;
	// `Date.parse` would read a lone number as a year.
	const date = /^[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
};
