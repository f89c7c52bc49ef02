import { fill } from "../../wording/template.ts";
import { fitLine, type Line, type Span, span, widthOfLine } from "../line.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { type PanelName, panelNames } from "../ui.ts";
import { isUp } from "./feeds.ts";
import { nextMilestone, setbackMark } from "./milestone.ts";

/** How many rows there are, marked where one of them is new. */
const counted = (
	rows: readonly Readonly<{ id: string }>[],
	n: number,
	{ snapshot: { unseen } }: Scene,
): string =>
	`${n}${unseen.size > 0 && rows.some(({ id }) => unseen.has(id)) ? signs.unseen : ""}`;

/** The one figure of a panel that its tab has room for. */
const figureOf = (panel: PanelName, scene: Scene): string => {
	const { statement, feeds } = scene.snapshot;
	const { deals, reactions, disputes } = statement;
	switch (panel) {
		case "deals":
			return counted(deals, deals.length, scene);
		case "tranches": {
			const [tranche] = statement.tranches;
			const next = tranche && nextMilestone(tranche);
			if (tranche?.setback && next) return setbackMark(tranche.setback)[0];
			return next?.state !== "open" || next.elapsed === undefined
				? ""
				: `${Math.round(next.elapsed * 100)}%`;
		}
		case "reactions":
			return counted(reactions, reactions.length, scene);
		case "disputes": {
			const open = disputes.filter(({ state }) => state === "open");
			return counted(disputes, open.length, scene);
		}
		case "feeds":
			return fill("{up}/{all}", {
				up: feeds.filter(isUp).length,
				all: feeds.length,
			});
	}
};

const tabsOf = (scene: Scene, hasFigures: boolean): Line => {
	const { ui, words } = scene;
	const tabs = panelNames.map((panel, at): Span => {
		const isShown = panel === ui.focus;
		const name = `${at + 1} ${words.board.panels[panel]}`;
		const figure = hasFigures || isShown ? figureOf(panel, scene) : "";
		const text = figure === "" ? name : `${name} ${figure}`;
		return isShown ? span(`[${text}]`, "focus") : span(` ${text} `, "dim");
	});
	return [span(" "), ...tabs];
};

/** The strip of panels with a figure each; the one shown stands in brackets. */
export const tabLine = (scene: Scene): Line => {
	const { columns } = scene.size;
	const full = tabsOf(scene, true);
	const line = widthOfLine(full) <= columns ? full : tabsOf(scene, false);
	return fitLine(line, columns);
};
