import type { Line } from "../line/line.ts";

/** What stands between two companies, and behind the second. */
export type Way = Readonly<{ between: RegExp; behind: RegExp }>;

/** Whatever stands behind. */
export const anything = /^/;

/** Where a company stands by its own name, not by a pronoun or a role that may be somebody else's. */
const placesOf = ({ tokens }: Line, name: string): readonly number[] =>
	tokens.flatMap((token, place) =>
		token.name === name &&
		token.mention?.type === "name" &&
		token.mention.sort !== "role"
			? [place]
			: [],
	);

/** Whether two companies stand in a line in this order, and so. */
export const standsSo = (
	line: Line,
	first: string,
	second: string,
	{ between, behind }: Way,
): boolean => {
	const seconds = placesOf(line, second);
	return (
		seconds.length > 0 &&
		placesOf(line, first).some((one) =>
			seconds.some(
				(other) =>
					one < other &&
					between.test(line.symbols.slice(one + 1, other)) &&
					behind.test(line.symbols.slice(other + 1)),
			),
		)
	);
};
