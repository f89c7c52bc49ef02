/** One source of a regular expression for any of many. */
export const anyOf = (sources: readonly string[]): string =>
	`(?:${sources.join("|")})`;
