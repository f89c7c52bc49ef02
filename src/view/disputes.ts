import type { Dispute } from "../ledger/statement.ts";
import { wordAge } from "../wording/age.ts";
import { wordParties, wordWhat } from "../wording/claim.ts";
import { wordDispute } from "../wording/dispute.ts";
import { count } from "../wording/template.ts";
import type { Content, Place } from "./box.ts";
import { emptyLines } from "./empty.ts";
import { heading, positionOf } from "./heading.ts";
import { inTone, type Line, span, spread } from "./line.ts";
import { marked, windowOf } from "./list.ts";
import { indexOf, rowsOf } from "./rows.ts";
import type { Scene } from "./scene.ts";

const rowsPerDispute = 2;

const markOf = (dispute: Dispute, isUnseen: boolean) => {
	if (isUnseen) return span("● ", "accent");
	return dispute.state === "open" ? span("! ", "warn") : span("✓ ", "dim");
};

/** Two rows: what it is about, and who says what. */
const linesOf = (dispute: Dispute, scene: Scene, width: number): Line[] => {
	const { words, locale, today, snapshot } = scene;
	const isUnseen = snapshot.unseen.has(dispute.id);
	const isSettled = dispute.state === "settled";
	const state = [
		...(isUnseen ? [span(` ${words.board.unseen}`, "accent")] : []),
		...(isSettled ? [span(` ${words.board.settled}`, "dim")] : []),
		span(` ${wordAge(dispute.opened, today, locale)}`, "dim"),
	];
	const matter: Line = [
		markOf(dispute, isUnseen),
		span(wordParties(dispute), "strong"),
		span(` · ${wordWhat(dispute, locale)}`),
	];
	const head = spread(matter, state, width);
	const body = spread(
		[span("  "), span(wordDispute(dispute, locale))],
		[],
		width,
	);
	return isSettled
		? [head, body].map((line) => inTone(line, "dim"))
		: [head, body];
};

/** Panel 4: figures that cannot all hold, newest first, the settled ones last and dim. */
export const disputesContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("disputes", scene);
	const open = scene.snapshot.statement.disputes.filter(
		({ state }) => state === "open",
	);
	const detail = count(scene.words.board.open, open.length);
	const title = heading("disputes", scene, detail);
	if (rows.length === 0)
		return { title, aside: [], lines: emptyLines("disputes", scene, width) };
	const selected = indexOf(rows, scene.ui.cursors.disputes);
	const shown = Math.max(1, Math.floor(height / rowsPerDispute));
	const top = windowOf(rows.length, selected, shown);
	const lines = rows.slice(top, top + shown + 1).flatMap((row, at) => {
		if (row.of !== "dispute") return [];
		const isSelected = top + at === selected;
		return linesOf(row.dispute, scene, width - 1).map((line) =>
			marked(line, isSelected, isFocused),
		);
	});
	return { title, aside: positionOf(rows, selected, scene), lines };
};
