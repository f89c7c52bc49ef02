import type { Kind } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { symbolsOf } from "../line/symbol.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import { isListed, isSector } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { periodOf, whenOf } from "../time/period.ts";
import { figureOf } from "./placedfigure.ts";

/** What a heading says that the sums below it measure, each of the company that the item names. */
export type Measured = Readonly<{
	kind: Kind;
	isAnnual: boolean;
	when: Draft["when"];
}>;

const measures = [
	["spending", setOf("capex")],
	["revenue", setOf("revenue")],
	["profit", setOf("profit")],
	["market-cap", setOf("cap")],
	["valuation", setOf("valuation")],
] as const;
const annual = setOf("annual");
const yearly: ReadonlySet<Kind> = new Set(["spending", "revenue", "profit"]);

const closesInColon = /[:：]\s*$/;
/** A heading names no company, and no figure but a time. */
const figureOrName = /[NMGEFPC]/;

/** 各公司今年资本支出：, "Market values:"; `null` for a line that heads no such list. */
const headingIn = (line: Line): Measured | null => {
	if (!closesInColon.test(line.text) || figureOrName.test(line.symbols))
		return null;
	const end = line.symbols.length;
	const told = measures.filter(([, cues]) => holdsAny(line, cues, 0, end));
	const [first, more] = told;
	if (first === undefined || more !== undefined) return null;
	const { when } = periodOf(line, end - 1);
	return {
		kind: first[0],
		isAnnual: holdsAny(line, annual, 0, end) && yearly.has(first[0]),
		when: yearly.has(first[0]) ? when : undefined,
	};
};

const between = symbolsOf("reach", "for", "into", "to", "worth");
/** 微软：800亿美元: a name and its sum. */
const item = new RegExp(`^_?N[,(_W${between}]{0,4}M`);
/** 谷歌：资本支出750亿美元: one that brings its own words. */
const told = /^_?N,[^N;]{1,6}M/;
const isItem = ({ symbols }: Line): boolean =>
	item.test(symbols) || told.test(symbols);
/** Words by which the sum is something else than the heading says. */
const ofOther = setOf(
	"capex",
	"revenue",
	"profit",
	"loss",
	"cap",
	"valuation",
	"debt",
	"backlog",
	"invest",
	"stake",
	"round",
	"raise",
	"contract",
	"order",
	"acquire",
	"rise",
	"fall",
);

const hasMeasure = (kind: Kind, name: string): boolean =>
	kind === "market-cap"
		? isListed(name)
		: kind !== "valuation" || !isSector(name, "fund");

/** What an item says under a heading that names the measure. */
export const readMeasured = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const found = scene.measured === null ? null : item.exec(line.symbols);
	if (scene.measured === null || found === null) return [];
	const { kind, isAnnual, when } = scene.measured;
	const at = found[0].length - 1;
	const told = figureOf(line, line.symbols.indexOf("N"), at);
	if (told === null || !hasMeasure(kind, told.name)) return [];
	if (holdsAny(line, ofOther, 0, clauseAround(line, at).to)) return [];
	const own = whenOf(kind, line, at, scene).when ?? when;
	const isYearly = isAnnual || standsAt(annual, line.symbols, at + 1);
	return [
		{
			kind,
			subject: told.name,
			object: null,
			...told.figure,
			...(isYearly && yearly.has(kind) ? { qualifier: "annual" } : {}),
			...(own === undefined ? {} : { when: own }),
			rule: `${lang}/${kind}/item`,
		},
	];
};

/** Remembers such a heading until a line is no item of it. */
export const noteMeasured = (scene: Scene, line: Line): void => {
	const heading = headingIn(line);
	if (heading !== null) scene.measured = heading;
	else if (scene.measured !== null && !isItem(line)) scene.measured = null;
};
