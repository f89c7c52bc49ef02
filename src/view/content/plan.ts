import type { Quantity } from "../../extract/claim.ts";
import { lastTold } from "../../ledger/plan/last-told.ts";
import type { Evidence, Outlook, Tranche } from "../../ledger/statement.ts";
import { wrap } from "../../text/wrap.ts";
import { wordOutlook } from "../../wording/milestone.ts";
import { wordQuantity } from "../../wording/quantity.ts";
import { count, fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";
import { barOf } from "../draw/bar.ts";
import { textKey } from "../edition.ts";
import { type Line, span, type Tone, widthOfLine } from "../line.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { contextOf, wordContext } from "./context.ts";
import { milestoneLines, setbackLines } from "./milestone.ts";
import { stepState } from "./step.ts";

const barWidth = 10;

const outlookTones: Readonly<Record<Outlook, readonly [string, Tone]>> = {
	"on-track": [signs.onTrack, "good"],
	"in-doubt": [signs.disputed, "warn"],
	cancelled: [signs.denied, "bad"],
	met: [signs.done, "good"],
	missed: [signs.denied, "bad"],
};

const amount = (quantity: Quantity | undefined, { locale }: Scene) =>
	quantity && wordQuantity(quantity, locale);

const planLines = (tranche: Tranche, scene: Scene, width: number): Line[] => {
	const { board } = scene.words;
	const { total, each, capacity } = tranche;
	const amounts = {
		total: amount(total, scene),
		each: amount(each, scene),
		step: amount(tranche.step, scene),
		capacity: amount(capacity, scene),
	};
	const plan = [
		total && fill(board.plan.total, amounts),
		each && fill(board.plan.each, amounts),
		!total && capacity && fill(board.plan.capacity, amounts),
	]
		.filter(Boolean)
		.join(" · ");
	const reached = [
		[board.online, amount(tranche.online, scene)],
		[board.released, amount(tranche.released, scene)],
	] as const;
	const isTold = reached.some(([, value]) => value !== undefined);
	const told = reached
		.map(([template, value]) =>
			fill(template, { value: value ?? board.untold }),
		)
		.join(" · ");
	return [
		...wrap(plan, width).map((text): Line => [span(text, "strong")]),
		[span(isTold ? told : board.nothingYet, "dim")],
	];
};

const stepLine = (
	tranche: Tranche,
	step: number,
	hasSize: boolean,
	scene: Scene,
): Line => {
	const state = stepState(tranche, step, scene);
	const size = [amount(tranche.step, scene), amount(tranche.each, scene)];
	return [
		span(String(step).padStart(2)),
		span(` ${barOf(state.online, barWidth)} `, state.tone),
		...(hasSize
			? [span(`${size.filter((each) => each !== undefined).join(" ")} `)]
			: []),
		span(state.words, state.tone),
	];
};

/** Each step's size stands beside its bar where all of them have room for it. */
const stepLines = (row: Row, scene: Scene, width: number): readonly Line[] => {
	if (row.of !== "step") return [];
	const { tranche, step } = row;
	const steps = Array.from({ length: tranche.steps }, (_, at) => at + 1);
	const fits = steps.every(
		(each) => widthOfLine(stepLine(tranche, each, true, scene)) <= width,
	);
	return [stepLine(tranche, step, fits, scene)];
};

/** A word alone, such as "off", says little: its neighbours stand with it. */
const reach = 36;

const quoteLines = (
	evidence: Evidence,
	scene: Scene,
	width: number,
): Line[] => {
	const article = scene.articles.get(textKey(evidence));
	const { text } = wordContext(contextOf(evidence, article, reach));
	const source = `${evidence.outlet}, ${wordDay(evidence.published, scene.locale)}`;
	return wrap(`${text} ${source}`, width - 2).map(
		(part): Line => [span(`  ${part}`, "dim")],
	);
};

/** Milliseconds after which silence is no longer the usual pause between two reports: 90 days. */
const longSilence = 90 * 86_400_000;

/** That nothing was told for long, and nothing at all against the plan: of one that is on track for want of other news. */
const silenceOf = (
	tranche: Tranche,
	last: string | null,
	{ words, today }: Scene,
): string => {
	const { silence } = words.board;
	if (tranche.outlook !== "on-track" || last === null) return "";
	const isOld = today.getTime() - Date.parse(last) > longSilence;
	return [
		isOld ? silence.old : "",
		tranche.why.length === 0 ? silence.unopposed : "",
	]
		.filter((part) => part !== "")
		.join(words.join);
};

const outlookLines = (
	tranche: Tranche,
	scene: Scene,
	width: number,
): Line[] => {
	const { outlook, why, setback } = tranche;
	const { words, snapshot, locale } = scene;
	const { board } = words;
	const { statement } = snapshot;
	const last = lastTold(tranche, statement);
	const name = wordOutlook(tranche, last, statement, locale);
	if (name === board.untold)
		return [[span(fill(board.outlook, { outlook: name }), "dim")]];
	const [mark, tone] = outlookTones[outlook];
	const text = fill(
		outlook === "in-doubt" && setback ? board.outlookTold : board.outlook,
		{
			outlook: name,
			status: setback && words.qualifiers[setback.status],
			stories: setback && count(words.stories, setback.stories),
		},
	);
	const silence = silenceOf(tranche, last, scene);
	const reason = why[0];
	return [
		[span(`${mark} ${text}`, tone)],
		...(silence === "" ? [] : [[span(`  ${silence}`, "warn")]]),
		...(reason ? quoteLines(reason, scene, width) : []),
	];
};

/** What one selectable row of a plan shows, in as many rows of the screen as it needs. */
export const linesOf = (
	row: Row,
	scene: Scene,
	width: number,
): readonly Line[] => {
	switch (row.of) {
		case "setback":
			return setbackLines(row.setback, scene, width);
		case "plan":
			return planLines(row.tranche, scene, width);
		case "step":
			return stepLines(row, scene, width);
		case "milestone":
			return milestoneLines(row.milestone, row.tranche, scene, width);
		case "outlook":
			return outlookLines(row.tranche, scene, width);
		default:
			return [];
	}
};
