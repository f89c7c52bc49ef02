import { matchesOf } from "../../../text/matches.ts";
import type { Draft } from "../draft.ts";
import { pairInOrder } from "../following/inorder.ts";
import { figureAt } from "../following/placedfigure.ts";
import { tellsTurns } from "../following/respectively.ts";
import type { Line } from "../line/line.ts";
import { listOf } from "../line/listpattern.ts";
import { nameAt } from "../line/match.ts";
import { placesIn } from "../line/matchplaces.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import { momentOf } from "./moment.ts";
import { fall, movedBy, rise } from "./movement.ts";
import { dayOf } from "./tradingday.ts";

const names = listOf("N");
const percentages = listOf("P");

/** 英伟达、AMD盘后分别跌1.1%和0.9%: each name has its own figure, in the same order. */
const respective = new RegExp(
	`(${names})[^NP;]{0,8}?([${fall}${rise}])[^NP,;]{0,2},?${symbolOf("by")}?(${percentages})`,
	"dg",
);

/** "Nvidia and Microsoft closed 2.8% and 2.7% lower": the direction last. */
const respectiveBefore = new RegExp(
	`(${names})[^NP;]{0,8}?(?=${percentages}_?([${fall}${rise}]))(${percentages})`,
	"dg",
);

const turn = `[${fall}${rise}][^NP,;&]{0,2}${symbolOf("by")}?P`;

/** 台积电、联发科分别涨1.5%、跌0.7%: each figure with a direction of its own. */
const respectiveTurns = new RegExp(
	`(${names})[^NP;]{0,8}?(${turn}(?:[&,]{1,2}_?${turn})+)`,
	"dg",
);

/** Without a list of figures there is none of names and figures. */
const figures = /P[&,]/;

/** The move of the name at `place` by the figure at `v`. */
const moveAt = (
	line: Line,
	place: number,
	v: number,
	move: Pick<Draft, "qualifier" | "rule"> & Readonly<{ isFall: boolean }>,
	scene: Scene,
): readonly Draft[] => {
	const figure = figureAt(line, v);
	const subject = nameAt(line, place);
	if (figure === null || subject === null) return [];
	const { isFall, ...told } = move;
	return [
		{
			...told,
			kind: "price-move",
			subject,
			object: null,
			...figure,
			value: movedBy(figure.value, isFall),
			...dayOf(line, v, scene),
		},
	];
};

/** Moves of which each tells its own direction. */
const readTurns = (
	line: Line,
	scene: Scene,
	rule: string,
): readonly Draft[] => {
	if (!tellsTurns(line)) return [];
	return matchesOf(respectiveTurns, line.symbols).flatMap((match) =>
		pairInOrder(placesIn(match, 1, "N"), placesIn(match, 2, "P")).flatMap(
			([name, v]) => {
				const before = line.symbols.slice(0, v);
				const isFall = before.lastIndexOf(fall) > before.lastIndexOf(rise);
				const qualifier = momentOf(line, v, isFall);
				return moveAt(line, name, v, { isFall, qualifier, rule }, scene);
			},
		),
	);
};

/** Moves of several shares, listed apart from their names. */
export const readListedMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (!figures.test(line.symbols)) return [];
	const rule = `${lang}/price-move/respectively`;
	const turns = readTurns(line, scene, rule);
	if (turns.length > 0) return turns;
	return [
		...matchesOf(respective, line.symbols),
		...matchesOf(respectiveBefore, line.symbols),
	].flatMap((match) => {
		const moves = placesIn(match, 3, "P");
		const isFall = match[2] === fall;
		const qualifier = momentOf(line, moves[0] ?? match.index, isFall);
		const move = { isFall, qualifier, rule };
		return pairInOrder(placesIn(match, 1, "N"), moves).flatMap(([name, v]) =>
			moveAt(line, name, v, move, scene),
		);
	});
};
