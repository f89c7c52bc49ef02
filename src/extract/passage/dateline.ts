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

/** Where the paragraphs of a body begin. */
const paragraphsOf = (text: string, bodyStart: number): readonly number[] => {
	const starts = bodyStart === 0 ? [0] : [];
	for (
		let end = text.indexOf("\n", bodyStart);
		end !== -1;
		end = text.indexOf("\n", end + 1)
	)
		starts.push(end + 1);
	return starts;
};

/**
 * Without the datelines of a body's paragraphs: who is named there has no part in what is told, and the day is the article's own.
 * @param titleEnd where the body begins
 */
export const withoutDatelines = (
	mapped: MappedText,
	titleEnd: number,
): MappedText => {
	const { text } = mapped;
	const starts = paragraphsOf(text, titleEnd);
	return cutOut(
		mapped,
		starts.flatMap((start) => datelineAt(text, start)),
	);
};
