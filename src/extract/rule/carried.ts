import { isOutlook } from "../../language/outlook.ts";
import { holdsAll } from "../../language/together.ts";
import type { Kind } from "../claim.ts";
import { measureBefore, ownerOf, salesBeside } from "./carriedmeasure.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { textBetween } from "./linetext.ts";
import { negated } from "./loss.ts";
import { periodOf } from "./period.ts";
import { clauseAround, holdsAny, quantityOf, windowOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { filler, joiner, symbolsOf } from "./symbol.ts";
import { classOf, setOf } from "./symbolclass.ts";

/** Measures that a further clause or sentence may go on with. */
const measures: ReadonlySet<Kind> = new Set(["revenue", "profit", "spending"]);

/** All that may stand around a figure that leaves out what it measures. */
const quiet = classOf(
	`${filler}NWP,;&()` +
		symbolsOf(
			"forecast",
			"reach",
			"rise",
			"narrow",
			"to",
			"say",
			"goal",
			"speak",
			"into",
			"for",
			"from",
			"by",
			"clause",
			"it",
			"more",
			"first",
			"use",
			"of",
			"annual",
			"compare",
			"sameday",
		),
).set;

const forecasts = setOf("forecast");

/** How many times as much, or as little, the further figure may be. */
const widest = 40;

const sizeOf = ({ value }: Draft): number =>
	Math.abs(value?.high ?? value?.low ?? 0);

/** Where the words begin that stand between a figure and the clause from `from` on: what its own clause says behind it is its own. */
const openingAfter = (line: Line, at: number, from: number): number => {
	const { to } = clauseAround(line, at);
	return to < from ? to : at + 1;
};

/** 谷歌更狠，2026年1750亿美元 · "it guides to $65 billion": a further figure of the measure told before, which its own clause leaves out. */
export const carryMeasures = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const found: Draft[] = [];
	for (
		let at = line.symbols.indexOf("M");
		at !== -1;
		at = line.symbols.indexOf("M", at + 1)
	) {
		if (taken.has(at)) continue;
		const draft = carriedAt(line, at, scene, told, [...drafts, ...found], lang);
		if (draft === null) continue;
		taken.add(at);
		found.push(draft);
	}
	return found;
};

const carriedAt = (
	line: Line,
	at: number,
	scene: Scene,
	told: readonly Draft[],
	drafts: readonly Draft[],
	lang: string,
): Draft | null => {
	const token = line.tokens[at];
	const quantity = quantityOf(token);
	const last = measureBefore(line, at, scene, told, drafts);
	if (token === undefined || quantity === null || last === null) return null;
	const { from, to } = clauseAround(line, at);
	const isOwnLine = last.line === line;
	const opening = isOwnLine ? openingAfter(line, last.at ?? 0, from) : 0;
	const words = textBetween(line, Math.max(from, opening), to);
	const outlook = isOutlook(words);
	const isFirstOfItsClause = opening <= from;
	if (!isFirstOfItsClause && !outlook) return null;
	if (quantity.noun !== undefined || holdsAll(words)) return null;
	const joined = line.symbols.indexOf(joiner, at);
	const end = joined === -1 ? to : Math.min(to, joined);
	for (let place = opening; place < end; place += 1)
		if (place !== at && quiet[line.symbols.charCodeAt(place)] !== 1)
			return null;
	const measure =
		last.kind === "profit" &&
		(outlook || holdsAny(line, forecasts, opening, to))
			? salesBeside(last, isOwnLine ? drafts : told)
			: last;
	if (!measures.has(measure.kind)) return null;
	if (measure.object !== null || measure.denied || measure.subject === null)
		return null;
	const subject = ownerOf(line, opening, at, measure.subject);
	if (subject === null) return null;
	const times = line.tokens
		.slice(opening, to)
		.flatMap((one) => windowOf(one)?.sort ?? []);
	const isTimed = times.length > 0;
	// "Over three years" tells of plans to spend, not of sales.
	if (measure.kind !== "spending" && times.includes("duration")) return null;
	if (!isTimed && !outlook && subject === measure.subject) return null;
	const size = quantity.value.high ?? quantity.value.low ?? 0;
	const ratio = size / (sizeOf(measure) || 1);
	if (ratio > widest || ratio < 1 / widest) return null;
	const isLoss = (measure.value?.low ?? measure.value?.high ?? 0) < 0;
	const { when: _when, qualifier: _qualifier, ...rest } = measure;
	const own = periodOf(line, at);
	const when = isTimed || outlook ? own.when : measure.when;
	return {
		...rest,
		subject,
		...(when === undefined ? {} : { when }),
		value: isLoss ? negated(quantity.value) : quantity.value,
		start: token.start,
		end: token.end,
		line,
		rule: `${lang}/${measure.kind}/carried`,
		at,
	};
};
