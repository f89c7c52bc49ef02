import type { Dispute } from "../../ledger/statement.ts";
import { wrap } from "../../text/wrap.ts";
import { wordAge } from "../../wording/age.ts";
import { wordParties, wordWhat } from "../../wording/claim.ts";
import { wordDispute } from "../../wording/dispute.ts";
import { count, fill } from "../../wording/template.ts";
import type { Content, Place } from "../draw/box.ts";
import { itemsAround, marked } from "../draw/list.ts";
import {
	fitLine,
	inTone,
	type Line,
	span,
	spread,
	widthOfLine,
} from "../line.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { emptyLines } from "./empty.ts";
import { heading, positionOf } from "./heading.ts";

/** One for what it is about, two for who says what. */
const mostRows = 3;

const indent = "  ";

const markOf = (dispute: Dispute, isUnseen: boolean) => {
	if (isUnseen) return span(`${signs.unseen} `, "accent");
	return dispute.state === "open"
		? span(`${signs.disputed} `, "warn")
		: span(`${signs.done} `, "dim");
};

/** Whose dispute, and about what where that has room. */
type Head = Readonly<{ head: Line; namesMatter: boolean }>;

const headOf = (dispute: Dispute, scene: Scene, width: number): Head => {
	const { words, locale, today, snapshot } = scene;
	const isUnseen = snapshot.unseen.has(dispute.id);
	const isSettled = dispute.state === "settled";
	const state = [
		...(isUnseen ? [span(` ${words.board.unseen}`, "accent")] : []),
		...(isSettled ? [span(` ${words.board.settled}`, "dim")] : []),
		span(` ${wordAge(dispute.opened, today, locale)}`, "dim"),
	];
	const parties: Line = [
		markOf(dispute, isUnseen),
		span(wordParties(dispute), "strong"),
	];
	const matter = [...parties, span(` · ${wordWhat(dispute, locale)}`)];
	const fits = widthOfLine(matter) + widthOfLine(state) <= width;
	return {
		head: spread(fits ? matter : parties, state, width),
		namesMatter: fits,
	};
};

/** What it is about, then who says what, cut where its rows end. */
const linesOf = (
	dispute: Dispute,
	scene: Scene,
	width: number,
	height: number,
): readonly Line[] => {
	const { head, namesMatter } = headOf(dispute, scene, width);
	const said = wordDispute(dispute, scene.locale);
	const sentence = namesMatter
		? said
		: fill(scene.words.labelled, {
				name: wordWhat(dispute, scene.locale),
				what: said,
			});
	const room = width - indent.length;
	const wrapped = wrap(sentence, room);
	const shown = wrapped.slice(0, height - 1);
	// The last row that fits carries all the rest, so that its end shows that more follows.
	const last = wrapped.slice(height - 2).join(" ");
	const body = shown.map(
		(text, at): Line => [span(indent), span(at === height - 2 ? last : text)],
	);
	const lines = [head, ...body].map((line) => fitLine(line, width));
	return dispute.state === "settled"
		? lines.map((line) => inTone(line, "dim"))
		: lines;
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
	const titles = heading("disputes", scene, detail);
	if (rows.length === 0)
		return {
			...titles,
			aside: [],
			lines: emptyLines("disputes", scene, width),
		};
	const selected = indexOf(rows, scene.ui.cursors.disputes);
	const most = Math.min(mostRows, height);
	const drawn = new Map<number, readonly Line[]>();
	const draw = (at: number): readonly Line[] => {
		const row = rows[at];
		const known = drawn.get(at);
		if (known || row?.of !== "dispute") return known ?? [];
		const own = linesOf(row.dispute, scene, width - 1, most);
		drawn.set(at, own);
		return own;
	};
	const [from, to] = itemsAround(
		rows.length,
		selected,
		height,
		(at) => draw(at).length,
	);
	const lines = Array.from({ length: to - from }, (_, at) => from + at).flatMap(
		(at) =>
			draw(at).map((line, number) =>
				marked(line, at === selected, isFocused, { isFirst: number === 0 }),
			),
	);
	return { ...titles, aside: positionOf(rows, selected, scene), lines };
};
