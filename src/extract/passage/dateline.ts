import * as en from "../../language/en/dateline.ts";
import * as zh from "../../language/zh/dateline.ts";
import type { MappedText } from "../../text/sink.ts";
import { matchAt } from "../mention/pattern.ts";
import type { Range } from "./body.ts";
import { cutOut } from "./cut.ts";

const datelines = [en.dateline, zh.dateline];

/** The dateline with which a paragraph begins. */
const datelineAt = (text: string, from: number): readonly Range[] => {
	for (const dateline of datelines) {
		const length = matchAt(dateline, text, from)?.[0].length ?? 0;
		if (length > 0) return [{ from, to: from + length }];
	}
	return [];
};

const paragraphStart = /(?<=\n)(?=[^\n])/g;

/**
 * Without the datelines of a body's paragraphs: who is named there has no part in what is told, and the day is the article's own.
 * @param titleEnd where the body begins
 */
export const withoutDatelines = (
	mapped: MappedText,
	titleEnd: number,
): MappedText => {
	const { text } = mapped;
	const first = titleEnd === 0 ? [0] : [];
	const starts = Array.from(
		text.matchAll(paragraphStart),
		({ index }) => index,
	);
	const ranges = [...first, ...starts].flatMap((at) =>
		at < titleEnd ? [] : datelineAt(text, at),
	);
	return cutOut(mapped, ranges);
};
