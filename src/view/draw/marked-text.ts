import { wrap } from "../../text/wrap.ts";
import { type Line, type Span, span, type Tone } from "../line.ts";

/** A stretch of a text that is to stand out: offsets into it. */
export type Mark = Readonly<{ start: number; end: number; tone: Tone }>;

/** One row of a long text, and where in it the row begins. */
export type TextRow = Readonly<{ text: string; start: number }>;

/** Paragraph by paragraph, each row with its offset: wrapping leaves out nothing but spaces. */
export const rowsOfText = (
	whole: string,
	width: number,
): readonly TextRow[] => {
	const rows: TextRow[] = [];
	let offset = 0;
	for (const paragraph of whole.split("\n")) {
		let at = 0;
		for (const text of wrap(paragraph, width)) {
			at = paragraph.indexOf(text, at);
			rows.push({ text, start: offset + at });
			at += text.length;
		}
		if (paragraph === "") rows.push({ text: "", start: offset });
		offset += paragraph.length + 1;
	}
	return rows;
};

const toneAt = (offset: number, marks: readonly Mark[]): Tone | null =>
	marks.find(({ start, end }) => start <= offset && offset < end)?.tone ?? null;

/** The row cut where a mark begins or ends; of several marks on one place the first counts. */
export const markedRow = (
	{ text, start }: TextRow,
	marks: readonly Mark[],
	plain: Tone = "plain",
): Line => {
	const cuts = marks
		.flatMap((mark) => [mark.start - start, mark.end - start])
		.filter((cut) => cut > 0 && cut < text.length);
	const edges = [...new Set([0, ...cuts, text.length])].toSorted(
		(one, other) => one - other,
	);
	return edges.slice(0, -1).map((from, at): Span => {
		const tone = toneAt(start + from, marks) ?? plain;
		return span(text.slice(from, edges[at + 1]), tone);
	});
};
