import type { Kind, Quantity } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { holdsAny } from "../line/pick.ts";
import { symbolsOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import { signedLike } from "../measure/loss.ts";
import type { Scene } from "../scene/scene.ts";
import { periodOf } from "../time/period.ts";
import { isMonth } from "../time/windownear.ts";
import { measureBefore, ownerOf, salesBeside } from "./carriedmeasure.ts";
import { leavesOut, type Setting, settingOf } from "./carriedsetting.ts";
import { figureAt, type PlacedFigure } from "./placedfigure.ts";
import { readUntaken } from "./untaken.ts";

/** Measures that a further clause or sentence may go on with. */
const measures: ReadonlySet<Kind> = new Set(["revenue", "profit", "spending"]);

const forecasts = setOf("forecast");

/** Among how many figures told last the time of an estimate may stand. */
const nearest = 3;

/** How many times as much, or as little, the further figure may be. */
const widest = 40;

const sizeOf = ({ value }: Draft): number =>
	Math.abs(value?.high ?? value?.low ?? 0);

/** The measure that the figure goes on with: the last one, or the sales told with a profit, where it looks ahead. */
const measureOf = (
	line: Line,
	last: Draft,
	{ opening, to, looksAhead }: Setting,
	beside: readonly Draft[],
): Draft => {
	const isForecast = looksAhead || holdsAny(line, forecasts, opening, to);
	return last.kind === "profit" && isForecast
		? salesBeside(last, beside)
		: last;
};

const listed = new RegExp(
	`^[_W,&(${symbolsOf("into", "for", "revenue", "annual")}]*$`,
);

/** "$2 billion ARR in 2023, $6 billion in 2024": figures in a row, all of them told a year where the first is. */
const isListedWith = (line: Line, at: number, last: Draft): boolean =>
	last.line === line && listed.test(line.symbols.slice((last.at ?? 0) + 1, at));

/** Another time, another company, an outlook or an estimate; and of a size that the measure may have. */
const mayFollow = (
	measure: Draft,
	subject: string,
	value: Quantity,
	{ times, looksAhead }: Setting,
	isEstimate: boolean,
): boolean => {
	// "Over three years" tells of plans to spend, not of sales.
	if (measure.kind !== "spending" && times.includes("duration")) return false;
	const isOther = times.length > 0 || looksAhead || isEstimate;
	if (!isOther && subject === measure.subject) return false;
	const ratio = (value.high ?? value.low ?? 0) / (sizeOf(measure) || 1);
	return ratio <= widest && ratio >= 1 / widest;
};

/** Whether a draft is of a measure that may be gone on with, and whose it is. */
const isMeasure = (draft: Draft): draft is Draft & { subject: string } =>
	measures.has(draft.kind) &&
	draft.object === null &&
	!draft.denied &&
	draft.subject !== null;

/** The same measure with another figure and its time, a loss where it was one. */
const carriedFrom = (
	{ when: _when, qualifier, ...measure }: Draft,
	figure: PlacedFigure,
	when: Draft["when"],
	keepsQualifier: boolean,
): Draft => ({
	...measure,
	...(qualifier !== undefined && keepsQualifier ? { qualifier } : {}),
	...(when === undefined ? {} : { when }),
	...figure,
	value: signedLike(measure, figure.value),
});

/** 今年估1,350亿，去年722亿；谷歌估1,800亿: an estimate is of the time still running that was told before, not of the past one told last. */
const whenEstimated = (
	{ kind, when }: Draft,
	told: readonly Draft[],
	published: string,
): Draft["when"] => {
	if (when?.to === undefined || when.to >= published) return when;
	const other = told
		.filter((draft) => draft.kind === kind)
		.slice(-nearest)
		.find((draft) => (draft.when?.to ?? "") >= published);
	return other?.when ?? when;
};

const carriedAt = (
	line: Line,
	at: number,
	scene: Scene,
	told: readonly Draft[],
	drafts: readonly Draft[],
	lang: string,
): Draft | null => {
	const figure = figureAt(line, at);
	const last = measureBefore(line, at, scene, told, drafts);
	if (figure === null || last === null) return null;
	const setting = settingOf(line, at, last);
	if (!leavesOut(line, at, setting)) return null;
	const beside = last.line === line ? drafts : told;
	const measure = measureOf(line, last, setting, beside);
	if (!isMeasure(measure)) return null;
	const subject = ownerOf(line, setting.opening, at, measure.subject);
	if (subject === null) return null;
	const isEstimate = holdsAny(line, forecasts, setting.opening, at);
	if (!mayFollow(measure, subject, figure.value, setting, isEstimate))
		return null;
	const isTimed = setting.times.length > 0 || setting.looksAhead;
	const when = isTimed
		? periodOf(line, at).when
		: isEstimate
			? whenEstimated(measure, [...told, ...drafts], scene.published)
			: measure.when;
	// 年底前料突破200亿美元, 冲到7月的45亿美元: what is reached by a day or in a month is a rate, as before.
	const isByThen =
		when !== undefined && (when.from === undefined || isMonth(when));
	return {
		...carriedFrom(
			measure,
			figure,
			when,
			(isEstimate && !isTimed) || isListedWith(line, at, last) || isByThen,
		),
		subject,
		rule: `${lang}/${measure.kind}/carried`,
	};
};

/** 谷歌更狠，2026年1750亿美元 · "it guides to $65 billion": a further figure of the measure told before, which its own clause leaves out. */
export const carryMeasures = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] =>
	readUntaken(line, taken, (at, found) =>
		carriedAt(line, at, scene, told, [...drafts, ...found], lang),
	);
