import * as currencyEn from "../../language/en/currency.ts";
import { percentUnits as percentEn } from "../../language/en/percent.ts";
import { powerUnits as powerEn } from "../../language/en/power.ts";
import type { Measure, MeasureTable } from "../../language/unit.ts";
import * as currencyZh from "../../language/zh/currency.ts";
import { counter, groups } from "../../language/zh/numeral.ts";
import { percentUnits as percentZh } from "../../language/zh/percent.ts";
import { powerUnits as powerZh } from "../../language/zh/power.ts";
import { often } from "../../text/translate.ts";
import type { Span } from "../mention.ts";
import {
	anyWord,
	before,
	escapeWord,
	firstsOf,
	inOrder,
	matchAt,
	mayBegin,
	mayEnd,
} from "./pattern.ts";

/** A unit as it stands beside a number. */
export type MeasureAt = Span & Readonly<{ measure: Measure }>;

const mapOf = (...tables: readonly MeasureTable[]) =>
	new Map(
		tables.flatMap((table) =>
			table.flatMap(([measure, words]) =>
				words.map((word) => [word, measure] as const),
			),
		),
	);

const power = mapOf(powerEn, powerZh);
const after = new Map([
	...mapOf(currencyEn.currencyAfter, currencyZh.currencyAfter),
	...mapOf(percentEn, percentZh),
	...power,
]);
const prefixes = mapOf(currencyEn.currencyBefore, currencyZh.currencyBefore);

/** Signs may follow anything; codes and names may not follow another amount (100亿人民币2026年). */
const isSign = (word: string) => /[^A-Za-z.\u4e00-\u9fff]$/.test(word);
const signs = [...prefixes.keys()].filter(isSign);
const codes = [...prefixes.keys()].filter((word) => !isSign(word));

const unitPattern = often(
	new RegExp(`[ -]?${counter}?(${anyWord([...after.keys()])})`, "y"),
	"en",
	"zh",
);
// The words end where the number begins, so none may be barred from being followed by it.
const prefixPattern = often(
	before(
		`(?:(?<![A-Za-z])(${inOrder(signs.map(escapeWord))})|(?<![A-Za-z0-9${groups}千百])(${inOrder(codes.map(escapeWord))})) ?`,
	),
	"en",
	"zh",
);
const glossPattern = new RegExp(
	` ?\\((?:${[...power.keys()].join("|")})\\)`,
	"y",
);

const firsts = firstsOf([...after.keys(), counter]);
const lasts = new Set(Array.from(prefixes.keys(), (word) => word.slice(-1)));

/** The unit that follows a number's end, with a bracketed second spelling of it: 吉瓦(GW). Null where there is none. */
export const measureAfter = (text: string, at: number): MeasureAt | null => {
	if (!mayBegin(firsts, text, at)) return null;
	const found = matchAt(unitPattern, text, at);
	const measure = after.get(found?.[1] ?? "");
	if (!found || !measure) return null;
	const end = at + found[0].length;
	const gloss =
		measure.type === "power" ? matchAt(glossPattern, text, end) : null;
	return { start: at, end: end + (gloss?.[0].length ?? 0), measure };
};

/** The currency sign or name that a number follows, or null. */
export const measureBefore = (text: string, at: number): MeasureAt | null => {
	if (!mayEnd(lasts, text, at)) return null;
	const found = matchAt(prefixPattern, text, at);
	const word = found?.[1] ?? found?.[2];
	const measure = word === undefined ? undefined : prefixes.get(word);
	if (!word || !measure) return null;
	const space = text.charCodeAt(at - 1) === 32 ? 1 : 0;
	return { start: at - space - word.length, end: at, measure };
};
