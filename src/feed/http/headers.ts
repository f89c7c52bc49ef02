export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A header's single or first value, or `null`. */
export const headerOf = (headers: Headers, name: string): string | null => {
	const value = headers[name];
	return (Array.isArray(value) ? value[0] : value) ?? null;
};

/**
 * The instant that `Retry-After` names, in seconds from now ("120", also "120.5" and "120s") or as a date; `null` where there is none that can be read. A date
 * counts from the server's own clock (`Date`), which may be wrong. Never later than `longest` milliseconds from now, since a
 * careless server may say years.
 */
export const readRetryAfter = (
	value: string | null,
	date: string | null,
	now: Date,
	longest: number,
): string | null => {
	const text = value?.trim() ?? "";
	const theirs = Date.parse(date ?? "") || now.getTime();
	const seconds = /^(\d+(?:\.\d+)?)\s*s?$/i.exec(text)?.[1];
	const isDate = /[a-z]{3}|\d-\d/i.test(text);
	const wait =
		seconds === undefined
			? (isDate ? Date.parse(text) : Number.NaN) - theirs
			: Number(seconds) * 1000;
	if (Number.isNaN(wait)) return null;
	const capped = Math.min(Math.max(wait, 0), longest);
	return new Date(now.getTime() + capped).toISOString();
};

/** For how many minutes a server says that its answer stays good (`Cache-Control`, else `Expires`); 0 for nothing told. */
export const readFreshness = (
	cacheControl: string | null,
	expires: string | null,
	date: string | null,
	now: Date,
): number => {
	const control = cacheControl?.toLowerCase() ?? "";
	if (/no-cache|no-store/.test(control)) return 0;
	const age = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1];
	if (age !== undefined) return Number(age) / 60;
	const end = Date.parse(expires ?? "");
	const start = Date.parse(date ?? "") || now.getTime();
	return Number.isNaN(end) ? 0 : Math.max(0, (end - start) / 60_000);
};

/** The pause after a 429 that names none. */
const untold = 15 * 60 * 1000;

/** Until when an error asks for quiet: as told, and for a while where a server has had too much without telling. */
export const pauseOf = (
	status: number,
	headers: Headers,
	now: Date,
	longest: number,
): string | null => {
	const told = readRetryAfter(
		headerOf(headers, "retry-after"),
		headerOf(headers, "date"),
		now,
		longest,
	);
	const isTooMuch = told === null && status === 429;
	return isTooMuch ? new Date(now.getTime() + untold).toISOString() : told;
};
