import { endsInCorrection } from "../../language/rejection.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { textBefore } from "../rule/linetext.ts";
import { quantityOf } from "../rule/pick.ts";
import { labelOf } from "../rule/rule.ts";

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
	return {
		...rest,
		...{ value: quantity.value, at },
		...{ start: quantity.start, end: quantity.end },
		rule: labelOf(lang, `${wrong.kind}/corrected`),
	};
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
