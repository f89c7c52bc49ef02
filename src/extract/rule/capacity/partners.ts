import { doesLikewise } from "../../../language/together.ts";
import type { Line } from "../line/line.ts";
import { textBehind } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { joiner, symbolOf } from "../line/symbol.ts";
import { namesBetween } from "./clausenames.ts";

const alike = new RegExp(`N_?${joiner}_?N_?${symbolOf("each")}`);
const ownFigure = /[MGFEPC]/;

/** 亚马逊投资127亿美元，OpenAI也计划设1吉瓦; 两家各出资5亿美元，前者的1.2吉瓦: who does the same as `only` supplies none of it. */
const isAlike = (line: Line, place: number, only: string): boolean => {
	const { from, to } = clauseAround(line, place);
	const clause = line.symbols.slice(from, to);
	const own = line.tokens.findIndex(({ name }, at) => at > to && name === only);
	const isBoth = line.tokens.slice(from, to).some(({ name }) => name === only);
	if (isBoth) return alike.test(clause);
	return (
		own !== -1 && doesLikewise(textBehind(line, own)) && ownFigure.test(clause)
	);
};

/** The names of a part of the sentence among which the partner of `only` may be. */
export const partnersIn = (
	line: Line,
	start: number,
	to: number,
	only: string,
): readonly string[] =>
	namesBetween(line, start, to).filter((name) =>
		line.tokens.some(
			(token, place) =>
				token.name === name &&
				place >= start &&
				place < to &&
				(name === only || !isAlike(line, place, only)),
		),
	);
