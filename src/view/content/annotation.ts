import type { Mark } from "../draw/marked-text.ts";
import { claimMarks, selectedMark } from "../signs.ts";

type Stretch = Readonly<{ start: number; end: number }>;

/** Those that overlap made one, in the order of the text. */
const merged = (stretches: readonly Stretch[]): readonly Stretch[] => {
	const all: Stretch[] = [];
	for (const { start, end } of stretches.toSorted(
		(one, other) => one.start - other.start,
	)) {
		const last = all.at(-1);
		if (last && start < last.end)
			all[all.length - 1] = {
				start: last.start,
				end: Math.max(last.end, end),
			};
		else all.push({ start, end });
	}
	return all;
};

/** What of a stretch stands outside another one. */
const outside = ({ start, end }: Stretch, hole: Stretch): readonly Stretch[] =>
	[
		{ start, end: Math.min(end, hole.start) },
		{ start: Math.max(start, hole.end), end },
	].filter((rest) => rest.start < rest.end);

/** A text with signs about what is marked in it, where these marks are, and where the quote is. */
export type Annotation = Readonly<{
	text: string;
	marks: readonly Mark[];
	at: number;
}>;

/** "‹so›" about each claim, "▸‹so›" about the quote in question: tones alone tell nothing on plain screens. */
export const annotated = (
	whole: string,
	quote: Stretch,
	claims: readonly Stretch[],
): Annotation => {
	const [open, close] = claimMarks;
	const others = merged(claims).flatMap((claim) => outside(claim, quote));
	let text = "";
	let read = 0;
	const marks = [quote, ...others]
		.toSorted((one, other) => one.start - other.start)
		.map((stretch): Mark => {
			const isQuote = stretch === quote;
			text += `${whole.slice(read, stretch.start)}${isQuote ? selectedMark : ""}${open}`;
			const start = text.length;
			read = stretch.end;
			text += whole.slice(stretch.start, stretch.end);
			const end = text.length;
			text += close;
			return { start, end, tone: isQuote ? "selected" : "accent" };
		});
	return {
		text: `${text}${whole.slice(read)}`,
		marks,
		at: marks.find(({ tone }) => tone === "selected")?.start ?? 0,
	};
};
