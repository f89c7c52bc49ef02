import { matchesOf } from "../../text/matches.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { nameAt } from "./match.ts";
import { momentOf } from "./moment.ts";
import { fall, movedBy, rise } from "./movement.ts";
import { quantityOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";
import { dayOf } from "./tradingday.ts";

/** 英伟达、AMD盘后分别跌1.1%和0.9%: each name has its own figure, in the same order. */
const respective = new RegExp(
	`(N(?:[&,]N)+)([^NP;]{0,8}?)([${fall}${rise}])[^NP,;]{0,2},?${symbolOf("by")}?(P(?:[&,]P)+)`,
	"dg",
);

/** "Nvidia and Microsoft closed 2.8% and 2.7% lower": the direction last. */
const respectiveBefore = new RegExp(
	`(N(?:[&,]N)+)([^NP;]{0,8}?)(?=P(?:[&,]P)+_?([${fall}${rise}]))(P(?:[&,]P)+)`,
	"dg",
);

/** Without a list of figures there is none of names and figures. */
const figures = /P[&,]P/;

/** The move of the name at `place` by the figure at `v`. */
const moveAt = (
	line: Line,
	place: number,
	v: number,
	move: Pick<Draft, "qualifier" | "rule"> & Readonly<{ isFall: boolean }>,
	scene: Scene,
): readonly Draft[] => {
	const token = line.tokens[v];
	const quantity = quantityOf(token);
	const subject = nameAt(line, place);
	if (token === undefined || quantity === null || subject === null) return [];
	const { isFall, ...told } = move;
	return [
		{
			...told,
			kind: "price-move",
			subject,
			object: null,
			value: movedBy(quantity.value, isFall),
			...dayOf(line, v, scene),
			start: token.start,
			end: token.end,
			line,
			at: v,
		},
	];
};

/** Moves of several shares, listed apart from their names. */
export const readListedMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (!figures.test(line.symbols)) return [];
	const rule = `${lang}/price-move/respectively`;
	return [
		...matchesOf(respective, line.symbols),
		...matchesOf(respectiveBefore, line.symbols),
	].flatMap((match) => {
		const names = match[1] ?? "";
		const [nameStart = 0] = match.indices?.[1] ?? [];
		const [figureStart = 0] = match.indices?.[4] ?? [];
		if (names.length !== match[4]?.length) return [];
		const isFall = match[3] === fall;
		const qualifier = momentOf(line, figureStart, isFall);
		const move = { isFall, qualifier, rule };
		return [...names].flatMap((symbol, place) =>
			symbol === "N"
				? moveAt(line, nameStart + place, figureStart + place, move, scene)
				: [],
		);
	});
};
