import {
	endsInContrast,
	endsInCorrection,
	isReplaced,
	tellsMistake,
} from "../../language/rejection.ts";
import { mark } from "../marks.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";

/** Of a figure told right before, or in a sentence on what was told wrong, where it alone is right. */
const hasSameBefore = ({ symbols }: Line, at: number): boolean =>
	symbols.slice(0, at).includes(symbols[at] ?? "");

/** Whether a line may tell that a figure is wrong. */
export const mayReject = ({ marks }: Line): boolean =>
	(marks & mark.rejection) !== 0;

const isRejected = (line: Line, at: number): boolean => {
	const before = textBefore(line, at);
	if (isReplaced(before, textBehind(line, at))) return true;
	const isContrast = endsInContrast(before) && hasSameBefore(line, at);
	return tellsMistake(before)
		? !isContrast && !endsInCorrection(before)
		: isContrast;
};

/**
 * A figure that the article itself corrects, "1 million, not 2 million", "an earlier version said 5 gigawatts", is one that it
 * denies.
 */
export const withRejection = (draft: Draft): Draft =>
	draft.at !== undefined &&
	mayReject(draft.line) &&
	isRejected(draft.line, draft.at)
		? { ...draft, denied: true }
		: draft;
