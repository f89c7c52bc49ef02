import * as en from "../../language/en/step.ts";
import * as zh from "../../language/zh/step.ts";
import type { QuantityMention, Span } from "../mention.ts";
import type { Amount } from "./amount.ts";
import { isExplained } from "./generation.ts";
import { anyOf, anyWord, before, findWithin, matchAt } from "./pattern.ts";
import { quantityOf } from "./value.ts";

const gap = `(?:${zh.nearly}|${en.nearly})? ?`;
const eachPattern = before(
	`((?:(?<![A-Za-z])(?:${en.each.join("|")})(?: ${anyWord(en.stepWords)})?|(?:${zh.each.join("|")})(?:${zh.stepVerbs.join("|")})?(?:${zh.stepCounters})?))${gap}`,
);
const firstPattern = before(
	`((?:(?<![A-Za-z])(?:${en.first.join("|")})|(?:${zh.first.join("|")})))${gap}`,
);
const perPattern = before(`(${anyOf([...en.per, ...zh.per])}) ?`);
const unitOnly = new RegExp(
	`(?:(?<![A-Za-z])(?:${[...en.each, ...en.first, ...en.single].join("|")}) |(?:${[...zh.each, ...zh.first].join("|")})(?:${zh.stepVerbs.join("|")})?(?:${zh.stepCounters})?|/)(?:${[...en.units, ...zh.units].join("|")})(?![A-Za-z${zh.hours}])`,
	"g",
);

type Step = Readonly<{ at: number; each?: true; ordinal?: "first" }>;

/** "every", "the first", 每完成, 首个 before an amount of power, and where they begin. */
const stepBefore = (text: string, at: number): Step => {
	const first = matchAt(firstPattern, text, at);
	if (first)
		return { at: text.lastIndexOf(first[1] ?? "", at - 1), ordinal: "first" };
	const each = matchAt(eachPattern, text, at) ?? matchAt(perPattern, text, at);
	if (each) return { at: text.lastIndexOf(each[1] ?? "", at - 1), each: true };
	return { at };
};

/** "$10 billion a gigawatt" */
const isPrice = (text: string, at: number): boolean =>
	en.endsAsMoney.test(text.slice(Math.max(0, at - 10), at));

const isUnitPrice = (text: string, at: number): boolean =>
	/^an? /.test(text.slice(at, at + 3)) && isPrice(text, at);

/** What draws less is a rack or a house, no site. */
const smallestSite = 0.001;

/** GW, MW, 吉瓦, 百万瓩 … as GW; `each` and `ordinal` tell a plan's step and its first part. None below a megawatt. */
export const powersOf = (
	text: string,
	amount: Amount,
	factor: number,
): readonly QuantityMention[] => {
	if (Math.abs(amount.high * factor) < smallestSite) return [];
	const { at, ...step } = stepBefore(text, amount.start);
	return [
		{
			type: "power",
			start: at,
			end: amount.end,
			value: quantityOf(amount, "GW", factor),
			...step,
			...(isUnitPrice(text, amount.start) ? { each: true as const } : {}),
		},
	];
};

const isFirst = new RegExp(`^(?:${[...en.first, ...zh.first].join("|")})`);
const isEach = new RegExp(
	`^(?:${[...en.each, ...en.per, ...zh.each].join("|")})`,
);

/** A cheap look first: most texts hold none. */
const units = [...en.units, ...zh.units];

/**
 * One gigawatt without a number: "every gigawatt", 首GW.
 * @param spans where to look
 */
export const readUnitSteps = (
	text: string,
	spans: readonly Span[],
): QuantityMention[] =>
	(units.some((unit) => text.includes(unit))
		? findWithin(unitOnly, text, spans).filter(
				({ index, 0: { length } }) =>
					!isExplained(text, { start: index, end: index + length }),
			)
		: []
	).map((found): QuantityMention & Span => ({
		type: "power",
		start: found.index,
		end: found.index + found[0].length,
		value: { unit: "GW", low: 1, high: 1 },
		...(isFirst.test(found[0])
			? { ordinal: "first" as const }
			: isEach.test(found[0]) || isPrice(text, found.index)
				? { each: true as const }
				: {}),
	}));
