import type { Dispute } from "../../ledger/statement.ts";
import { wordParties, wordWhat } from "../../wording/claim.ts";
import { wordDealFigure } from "../../wording/deal.ts";
import { wordDispute } from "../../wording/dispute.ts";
import { fill } from "../../wording/template.ts";
import type { Content, Place } from "../draw/box.ts";
import { type Line, span } from "../line.ts";
import { rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { freshUi } from "../ui.ts";
import { emptyLines, reasonLines } from "./empty.ts";
import { milestoneLines, nextMilestone, setbackLines } from "./milestone.ts";

const title = (text: string): Line => [span(` ${text} `, "strong")];

const milestones = (scene: Scene, { width }: Place): Content => {
	const [tranche] = scene.snapshot.statement.tranches;
	const next = tranche && (nextMilestone(tranche) ?? tranche.milestones[0]);
	const lines = next
		? [
				...(tranche.setback
					? setbackLines(tranche.setback, scene, width - 1)
					: []),
				...milestoneLines(next, tranche, scene, width - 1),
			]
		: [];
	return {
		title: title(scene.words.board.glance.tranche),
		aside: [],
		lines: lines.map((line) => [span(" "), ...line]),
	};
};

/** "investment: ", before who says what. */
const matterOf = (dispute: Dispute, { words, locale }: Scene): string =>
	fill(words.labelled, { name: wordWhat(dispute, locale), what: "" });

const disputes = (scene: Scene, { height }: Place): Content => ({
	title: title(scene.words.board.glance.disputes),
	aside: [],
	lines: rowsOf("disputes", scene)
		.slice(0, height)
		.flatMap((row) =>
			row.of === "dispute"
				? [
						[
							scene.snapshot.unseen.has(row.id)
								? span(signs.unseen, "accent")
								: span(signs.disputed, "warn"),
							span(` ${matterOf(row.dispute, scene)}`, "strong"),
							span(wordDispute(row.dispute, scene.locale)),
						],
					]
				: [],
		),
});

const deals = (scene: Scene, { height }: Place): Content => ({
	title: title(scene.words.board.glance.deals),
	aside: [],
	lines: rowsOf("deals", scene)
		.slice(0, height)
		.flatMap((row) =>
			row.of === "deal"
				? [
						[
							span(` ${wordParties(row.deal)} `),
							span(wordDealFigure(row.deal, scene.locale), "strong"),
						],
					]
				: [],
		),
});

const glances = { tranches: milestones, disputes, deals } as const;

/** What is missing is said here too. */
const glanceAt = (
	panel: keyof typeof glances,
	scene: Scene,
	place: Place,
): Content => {
	const content = glances[panel](scene, place);
	if (content.lines.length > 0) return content;
	const isPlanUndated =
		panel === "tranches" && scene.snapshot.statement.tranches.length > 0;
	return {
		...content,
		lines: isPlanUndated
			? reasonLines(scene.words.board.empty.milestones, place.width)
			: emptyLines(panel, scene, place.width).slice(1),
	};
};

const { sorts, filters, onlyDisputed } = freshUi("dark");

/** With all rows of the other panels in their first order: a box has no room to tell of a filter or an order asked for there. */
const untouched = (scene: Scene): Scene => ({
	...scene,
	ui: { ...scene.ui, sorts, filters, onlyDisputed },
});

/** Two small boxes below a single panel: what the eye would miss of the others. */
export const glanceContents = (
	scene: Scene,
	places: readonly Place[],
): readonly Content[] => {
	const { focus } = scene.ui;
	const whole = untouched(scene);
	const left = focus === "tranches" ? "deals" : "tranches";
	const right = focus === "disputes" ? "deals" : "disputes";
	return places.map((place, at) =>
		glanceAt(at === 0 ? left : right, whole, place),
	);
};
