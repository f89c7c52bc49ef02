import type { Draft } from "./draft.ts";
import { readFigures } from "./figure/figure.ts";
import { both, fillAll } from "./fill.ts";
import { continueBackers } from "./following/backers.ts";
import { carryMeasures } from "./following/carried.ts";
import { readCostPart } from "./following/costpart.ts";
import { readDivisions } from "./following/division.ts";
import { continueTold, pricesTold } from "./following/followup.ts";
import { alignInstalments } from "./following/instalment.ts";
import { continueInTurn } from "./following/inturn.ts";
import { readLists } from "./following/listed.ts";
import { continueParties } from "./following/nextparty.ts";
import { alignOutlays, averagedOutlays } from "./following/outlay.ts";
import { continueOwners } from "./following/owners.ts";
import { readRenewals } from "./following/renewal.ts";
import { alignMeasures, alignTurns } from "./following/respectively.ts";
import { continueDeals } from "./following/sequel.ts";
import { continueSeries } from "./following/series.ts";
import { readTotalsKept } from "./following/totalkept.ts";
import type { Line } from "./line/line.ts";
import { symbolOf } from "./line/symbol.ts";
import { books } from "./list.ts";
import type { Language } from "./read.ts";
import type { Scene } from "./scene/scene.ts";
import { stakesLast } from "./stake/slast.ts";
import { alignPeriods } from "./time/periodshared.ts";
import { alignTimes } from "./time/turntimes.ts";

/** A line that is being read, and all that its readers go by. */
export type Task = Readonly<{
	line: Line;
	scene: Scene;
	/** What the lines before have told. */
	told: readonly Draft[];
	lang: Language;
	/** The places of figures that a reader has taken, which no later one may. */
	taken: Set<number>;
}>;

/** Keeps the figures of these drafts from later readers. */
export const take = (
	taken: Set<number>,
	drafts: readonly Draft[],
): readonly Draft[] => {
	for (const { at } of drafts) if (at !== undefined) taken.add(at);
	return drafts;
};

const fundingRound = symbolOf("round");

/** Whether a round of funding is told of, which lists of backers then are of. */
const isOfFunding = ({ told, scene }: Task): boolean =>
	told.some(({ kind }) => kind === "funding-round") ||
	(scene.last?.has.has(fundingRound) ?? false);

/** What rules find, and what renewals and divisions add to it. */
const readRuled = (task: Task, moves: readonly Draft[]): readonly Draft[] => {
	const { line, scene, told, lang, taken } = task;
	const read = readFigures(line, scene, books[lang], moves, lang, taken);
	const priced = pricesTold(
		alignOutlays(alignInstalments(fillAll(stakesLast(read), scene))),
		told,
		scene,
	);
	const renewed = both(priced, readRenewals(line, priced, told, taken, lang));
	return both(renewed, readDivisions(line, renewed, told, taken, lang));
};

/** What figures without words of their own say, going on with those that have some. */
const continueFigures = (
	{ line, scene, told, lang, taken }: Task,
	moves: readonly Draft[],
	figures: readonly Draft[],
): readonly Draft[] => {
	const outlays = averagedOutlays(line, figures, taken, lang);
	const series = fillAll(
		both(continueSeries(line, figures, taken, lang), outlays),
		scene,
	);
	const owners = fillAll(
		[
			...continueOwners(line, figures, taken),
			...continueBackers(line, figures, taken),
			...continueDeals(line, figures, taken, lang),
			...continueParties(line, figures, taken, lang),
			...continueTold(line, scene, both(moves, figures), told, taken, lang),
		],
		scene,
	);
	return both(series, owners);
};

/** A total that stays as it was is the deal's, whatever else it was read as. */
const withTotalsKept = (
	{ line, told, lang, taken }: Task,
	read: readonly Draft[],
): readonly Draft[] => {
	const totals = readTotalsKept(line, both(told, read), lang);
	if (totals.length === 0) return read;
	take(taken, totals);
	const others = read.filter((draft) =>
		totals.every(({ at }) => at !== draft.at),
	);
	return both(others, totals);
};

/** What a line says of sums, shares and percentages, moves of prices aside. */
export const readMoney = (
	task: Task,
	moves: readonly Draft[],
): readonly Draft[] => {
	const { line, scene, told, lang, taken } = task;
	const lists = readLists(line, lang, scene, isOfFunding(task));
	const shares = take(taken, fillAll(lists, scene));
	const part = fillAll(readCostPart(line, scene, told, taken, lang), scene);
	const figures = readRuled(task, moves);
	const continued = continueFigures(task, moves, figures);
	const read = alignMeasures(line, both(both(figures, part), continued));
	const turned = fillAll(
		continueInTurn(line, scene, told, read, taken, lang),
		scene,
	);
	const earlier = both(shares, both(read, turned));
	const carried = fillAll(
		carryMeasures(line, scene, told, earlier, taken, lang),
		scene,
	);
	const measured = alignPeriods(both(read, carried), told);
	const timed = alignTimes(line, scene.last, alignTurns(line, measured));
	return withTotalsKept(task, both(both(shares, timed), turned));
};
