import type { Quantity } from "../../extract/claim.ts";
import type { Evidence, Outlook, Tranche } from "../../ledger/statement.ts";
import { wrap } from "../../text/wrap.ts";
import { wordParties } from "../../wording/claim.ts";
import { wordQuantity } from "../../wording/quantity.ts";
import { fill } from "../../wording/template.ts";
import { wordDay } from "../../wording/window.ts";
import { barOf } from "../draw/bar.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, windowOf } from "../draw/list.ts";
import { fitLine, type Line, span, type Tone, widthOfLine } from "../line.ts";
import type { Row } from "../row/row.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { emptyLines } from "./empty.ts";
import { heading } from "./heading.ts";
import { milestoneClock, milestoneHead } from "./milestone.ts";
import { stepState } from "./step.ts";

/** From this width on, the bars and the plan's dates stand side by side. */
const twoColumns = 70;
const barWidth = 10;

const outlookTones: Readonly<Record<Outlook, readonly [string, Tone]>> = {
	"on-track": ["●", "good"],
	"in-doubt": ["!", "warn"],
	cancelled: ["✗", "bad"],
	met: ["✓", "good"],
	missed: ["✗", "bad"],
};

/** The rows of the screen that one selectable row takes. */
type Entry = Readonly<{ row: Row; lines: readonly Line[] }>;

const amount = (quantity: Quantity | undefined, { locale }: Scene) =>
	quantity && wordQuantity(quantity, locale);

const planLines = (tranche: Tranche, scene: Scene, width: number): Line[] => {
	const { board } = scene.words;
	const plan = fill(board.plan, {
		total: amount(tranche.total, scene),
		each: amount(tranche.each, scene),
		step: amount(tranche.step, scene),
		capacity: tranche.total ? undefined : amount(tranche.capacity, scene),
	});
	const online = fill(board.online, {
		value: amount(tranche.online, scene) ?? board.untold,
	});
	const released = fill(board.released, {
		value: amount(tranche.released, scene) ?? board.untold,
	});
	return [
		...wrap(plan, width).map((text): Line => [span(text, "strong")]),
		[span(`${online} · ${released}`, "dim")],
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

const quoteLines = (evidence: Evidence, scene: Scene, width: number): Line[] =>
	wrap(
		`“${evidence.quote}” ${evidence.outlet}, ${wordDay(evidence.published, scene.locale)}`,
		width - 2,
	).map((text): Line => [span(`  ${text}`, "dim")]);

const outlookLines = (
	{ outlook, why }: Tranche,
	scene: Scene,
	width: number,
): Line[] => {
	const [mark, tone] = outlookTones[outlook];
	const text = fill(scene.words.board.outlook, {
		outlook: scene.words.outlooks[outlook],
	});
	const reason = why[0];
	return [
		[span(`${mark} ${text}`, tone)],
		...(reason ? quoteLines(reason, scene, width) : []),
	];
};

const linesOf = (row: Row, scene: Scene, width: number): readonly Line[] => {
	switch (row.of) {
		case "plan":
			return planLines(row.tranche, scene, width);
		case "step":
			return stepLines(row, scene, width);
		case "milestone":
			return [
				milestoneHead(row.milestone, scene),
				...milestoneClock(row.milestone, scene, width),
			];
		case "outlook":
			return outlookLines(row.tranche, scene, width);
		default:
			return [];
	}
};

/** Marks the first line of the selected entry, and scrolls to it where the column is too long. */
const columnOf = (
	entries: readonly Entry[],
	selectedId: string | undefined,
	{ width, height }: Place,
	isFocused: boolean,
): readonly Line[] => {
	let selected = 0;
	const lines: Line[] = [];
	for (const { row, lines: own } of entries) {
		const isSelected = row.id === selectedId;
		if (isSelected) selected = lines.length + Math.floor(own.length / 2);
		for (const [at, line] of own.entries())
			lines.push(
				marked(fitLine(line, width - 1), isSelected, isFocused, at === 0),
			);
	}
	const top = windowOf(lines.length, selected, height);
	return lines.slice(top, top + height);
};

const sideBySide = (
	left: readonly Line[],
	right: readonly Line[],
	leftWidth: number,
): readonly Line[] =>
	Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
		...fitLine(left[at] ?? [], leftWidth),
		span(" "),
		...(right[at] ?? []),
	]);

const leftColumnWidth = (width: number): number =>
	Math.min(48, Math.floor(width * 0.45));

/** The plan whose row is selected fills the panel; j and k lead on to the next one. */
const entriesOf = (
	rows: readonly Row[],
	selected: Row | undefined,
	scene: Scene,
	widthFor: (row: Row) => number,
): readonly Entry[] => {
	const tranche = selected && "tranche" in selected ? selected.tranche : null;
	return rows
		.filter((row) => "tranche" in row && row.tranche === tranche)
		.map((row) => ({ row, lines: linesOf(row, scene, widthFor(row)) }));
};

const positionOf = (selected: Row | undefined, scene: Scene): Line => {
	const { tranches } = scene.snapshot.statement;
	if (tranches.length < 2 || !selected || !("tranche" in selected)) return [];
	const text = fill(scene.words.board.position, {
		at: tranches.indexOf(selected.tranche) + 1,
		all: tranches.length,
	});
	return [span(` ${text} `, "dim")];
};

/** Panel 2: a plan's steps as bars, its dates as a clock, its outlook with the reason. */
export const tranchesContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("tranches", scene);
	const selected = rows[indexOf(rows, scene.ui.cursors.tranches)];
	const plan = selected && "tranche" in selected ? selected.tranche : null;
	const title = heading("tranches", scene, plan ? wordParties(plan) : "");
	if (rows.length === 0)
		return { title, aside: [], lines: emptyLines("tranches", scene, width) };
	const aside = positionOf(selected, scene);
	const leftWidth = width >= twoColumns ? leftColumnWidth(width) : 0;
	const rightWidth = width - leftWidth - (leftWidth > 0 ? 1 : 0);
	const entries = entriesOf(
		rows,
		selected,
		scene,
		(row) => (row.of === "step" && leftWidth > 0 ? leftWidth : rightWidth) - 1,
	);
	if (leftWidth === 0) {
		const place = { width, height };
		return {
			title,
			aside,
			lines: columnOf(entries, selected?.id, place, isFocused),
		};
	}
	const [bars, rest] = [true, false].map((isBar) =>
		columnOf(
			entries.filter(({ row }) => (row.of === "step") === isBar),
			selected?.id,
			{ width: isBar ? leftWidth : rightWidth, height },
			isFocused,
		),
	);
	return { title, aside, lines: sideBySide(bars ?? [], rest ?? [], leftWidth) };
};
