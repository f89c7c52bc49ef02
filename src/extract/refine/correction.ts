import { endsInContrast, endsInCorrection } from "../../language/rejection.ts";
import type { QuantityMention } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textBefore } from "../rule/line/linetext.ts";
import { quantityOf } from "../rule/line/pick.ts";
import { labelOf } from "../rule/rule.ts";
import { mayReject } from "./rejected.ts";

/** What a draft says, of another figure. */
const ofFigure = (
	draft: Draft,
	{ value, start, end }: QuantityMention,
	at: number,
	rule: string,
): Draft => ({ ...draft, value, at, start, end, rule });

/** The figure at a place as what a rejected one should have been; `null` where it is none or is read already. */
const rightedAt = (
	line: Line,
	at: number,
	told: readonly Draft[],
	lang: string,
): Draft | null => {
	const quantity = quantityOf(line.tokens[at]);
	if (quantity === null || told.some((draft) => draft.at === at)) return null;
	const wrong = told.findLast(
		({ denied, value }) => denied && value?.unit === quantity.value.unit,
	);
	if (wrong === undefined || !endsInCorrection(textBefore(line, at)))
		return null;
	const { denied: _, ...rest } = wrong;
	return ofFigure(rest, quantity, at, labelOf(lang, `${wrong.kind}/corrected`));
};

/** What the figure before one at a place of the same sort says, if that stands. */
const formerAt = (
	line: Line,
	at: number,
	told: readonly Draft[],
): Draft | undefined => {
	const place = line.symbols.lastIndexOf(line.symbols[at] ?? "", at - 1);
	return told.find((draft) => draft.at === place && !draft.denied);
};

/** The figure at a place as what the one before it was wrongly told to be; `null` where it is no such figure. */
const rejectedAt = (
	line: Line,
	at: number,
	told: readonly Draft[],
	lang: string,
): Draft | null => {
	const quantity = quantityOf(line.tokens[at]);
	if (quantity === null || !endsInContrast(textBefore(line, at))) return null;
	const right = formerAt(line, at, told);
	if (right?.value?.unit !== quantity.value.unit) return null;
	const rule = labelOf(lang, `${right.kind}/rejected`);
	return { ...ofFigure(right, quantity, at, rule), denied: true };
};

/** "Will buy $14 billion of chips, not $40 billion": a figure that is told to be wrong is of the same fact as the one in its place. */
export const withContrasts = (
	line: Line,
	told: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	if (!mayReject(line)) return told;
	const rejected = line.tokens.flatMap(
		(_, at) => rejectedAt(line, at, told, lang) ?? [],
	);
	if (rejected.length === 0) return told;
	const places = new Set(rejected.map(({ at }) => at));
	return [...told.filter(({ at }) => !places.has(at)), ...rejected];
};

/** 募资80亿元有误，正确数字为75亿元: a figure that takes the place of one which the same sentence rejects is of the same fact. */
export const withCorrections = (
	line: Line,
	told: readonly Draft[],
	lang: string,
): readonly Draft[] =>
	told.some(({ denied }) => denied)
		? [
				...told,
				...line.tokens.flatMap(
					(_, at) => rightedAt(line, at, told, lang) ?? [],
				),
			]
		: told;
