import {
	deniesTold,
	isOfReport,
	isReported,
} from "../../../language/denial.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind, textOf } from "../line/linetext.ts";
import { findRight } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";

const deny = symbolOf("deny");

/** Whether the verb of denial at `verb` is of what was told before it, at a place that tells it as others do. */
export const deniesReport = (
	line: Line,
	verb: number,
	{ line: from, at = 0 }: Readonly<{ line: Line; at?: number }>,
): boolean => {
	const token = line.tokens[verb];
	return (
		token !== undefined &&
		deniesTold(textOf(line, token), textBehind(line, verb)) &&
		isReported(textBefore(from, at))
	);
};

/**
 * How a sentence denies in the end what it has told at a place: "whole" where it speaks of a report only to deny it
 * ("rumours that … were denied"), "after" where others' words are told and then denied ("it was said that …, which Intel
 * denied").
 */
export const denialAfter = (
	line: Line,
	at: number,
): "none" | "whole" | "after" => {
	for (
		let verb = findRight(line, at, deny, "");
		verb !== -1;
		verb = findRight(line, verb, deny, "")
	) {
		if (isOfReport(textBefore(line, verb))) return "whole";
		if (deniesReport(line, verb, { line, at })) return "after";
	}
	return "none";
};
