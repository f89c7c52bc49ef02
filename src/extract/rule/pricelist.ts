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

/** Moves of several shares, listed apart from their names. */
export const readListedMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] =>
	!figures.test(line.symbols)
		? []
		: [
				...matchesOf(respective, line.symbols),
				...matchesOf(respectiveBefore, line.symbols),
			].flatMap((match) => {
				const names = match[1] ?? "";
				const [nameStart = 0] = match.indices?.[1] ?? [];
				const [figureStart = 0] = match.indices?.[4] ?? [];
				if (names.length !== match[4]?.length) return [];
				return [...names].flatMap((symbol, place) => {
					if (symbol !== "N") return [];
					const v = figureStart + place;
					const token = line.tokens[v];
					const quantity = quantityOf(token);
					const subject = nameAt(line, nameStart + place);
					if (token === undefined || quantity === null || subject === null)
						return [];
					const isFall = match[3] === fall;
					return [
						{
							kind: "price-move" as const,
							subject,
							object: null,
							value: movedBy(quantity.value, isFall),
							qualifier: momentOf(line, figureStart, isFall),
							...dayOf(line, v, scene),
							start: token.start,
							end: token.end,
							rule: `${lang}/price-move/respectively`,
							line,
							at: v,
						},
					];
				});
			});
