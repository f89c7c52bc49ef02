import type { Line } from "../rule/line/line.ts";

/**
 * Whether a line names a company, and nowhere but in words that tell what is asked; a description is not told to be a company's.
 * @param tells asked for the words before and behind each place
 */
export const isOnlyNamedAs = (
	{ tokens, text, sentence: { start } }: Line,
	company: string | null,
	tells: (before: string, behind: string) => boolean,
): boolean => {
	const places = tokens.filter(
		({ name, mention }) =>
			name === company && mention?.type === "name" && mention.sort !== "role",
	);
	return (
		places.length > 0 &&
		places.every(({ mention, ...token }) => {
			const span = mention ?? token;
			return tells(
				text.slice(0, span.start - start),
				text.slice(span.end - start),
			);
		})
	);
};
