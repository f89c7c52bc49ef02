import * as en from "../../../language/en/noun.ts";
import * as zh from "../../../language/zh/noun.ts";
import type { Qualifier } from "../../claim.ts";
import type { QuantityMention } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { textOf } from "../line/linetext.ts";
import { clauseAround, findLeft, findRight } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";

const usage = new RegExp(
	`(?<![A-Za-z])(?:${en.usage})(?![A-Za-z])|${zh.usage}`,
	"i",
);

const rhythms: readonly (readonly [Qualifier, string])[] = [
	["weekly", symbolOf("weekly")],
	["monthly", symbolOf("monthly")],
	["daily", symbolOf("daily")],
];

/** How far from the figure the word may stand. */
const reach = 7;

const colon = /^[:：]/;

/** The clause of a figure, with the heading before its colon: "Daily users: 3.58 billion", DAU：峰值1.2亿. */
const headedClause = (line: Line, at: number) => {
	const clause = clauseAround(line, at);
	const mark = line.tokens[clause.from - 1];
	const isHeaded = mark !== undefined && colon.test(textOf(line, mark));
	return isHeaded
		? { from: clauseAround(line, clause.from - 2).from, to: clause.to }
		: clause;
};

const grown = new RegExp(`${symbolOf("from")}_?C_?W?_?${symbolOf("to")}_?$`);

/** "Weekly users rose from 500 million to 800 million": both are of one measure. */
const isGrowth = ({ symbols }: Line, at: number): boolean =>
	grown.test(symbols.slice(0, at));

const leads = symbolsOf("reach", "for");

const compared = new RegExp(
	`C(?:[^CMPGN;]{0,6},?_?[${symbolOf("compare")}${symbolOf("from")}]_?W?_?|,_?W_?[${leads}]{0,2}|,_[${leads}]{1,2})$`,
);

const grownBy = new RegExp(
	`[${rhythms.map(([, symbol]) => symbol).join("")}][^CMGN;]{0,6}P,_?[${leads}]{1,2}$`,
);

/** "750 million monthly users, up from 650 million", 月活7.5亿，上一季度是6.5亿: the place of the figure that this one is held against; -1 for none. */
const formerOf = ({ symbols }: Line, at: number): number => {
	const before = symbols.slice(0, at);
	return compared.test(before) ? before.lastIndexOf("C") : -1;
};

/** 月活增长约6%，达到约8.1亿: the place of the percentage; -1 for none. */
const growthOf = ({ symbols }: Line, at: number): number =>
	grownBy.test(symbols.slice(0, at)) ? symbols.lastIndexOf("P", at) : -1;

/** The rhythm word that stands nearest to the figure, else to its growth or the one that it is held against; `undefined` for none. */
export const rhythmOf = (line: Line, at: number): Qualifier | undefined => {
	const own = rhythmBeside(line, at);
	if (own !== undefined) return own;
	const former = Math.max(growthOf(line, at), formerOf(line, at));
	return former === -1 ? undefined : rhythmOf(line, former);
};

/** The rhythm word of the clause that stands nearest to the figure. */
const rhythmBeside = (line: Line, at: number): Qualifier | undefined => {
	const { from, to } = headedClause(line, at);
	let best: Readonly<{ distance: number; qualifier: Qualifier }> | undefined;
	const isSecond =
		line.symbols.slice(from, at).includes("C") && !isGrowth(line, at);
	const nearest = Math.max(from, isSecond ? at : 0, at - reach);
	for (let place = nearest; place < Math.min(to, at + reach); place += 1) {
		const found = rhythms.find(([, symbol]) => symbol === line.symbols[place]);
		const distance = Math.abs(place - at);
		if (found !== undefined && distance < (best?.distance ?? Infinity))
			best = { distance, qualifier: found[0] };
	}
	return best?.qualifier;
};

const opposed = new RegExp(
	`^_?[${rhythms.map(([, symbol]) => symbol).join("")}${symbolOf("users")}_]{0,3}${symbolOf("for")}_?N`,
);

/** Whose users a figure counts: those of the name before it, else behind it, else of whom the text is about. */
export const userOf = (line: Line, at: number, scene: Scene): string | null => {
	// "… against 800 million a week for ChatGPT".
	const found = opposed.exec(line.symbols.slice(at + 1));
	if (found !== null) {
		const name = line.tokens[at + found[0].length]?.name;
		if (name !== undefined) return name;
	}
	const left = findLeft(line, at, "N", ";");
	if (left !== -1) return line.tokens[left]?.name ?? null;
	const right = findRight(line, at, "N", ",;");
	return line.tokens[right]?.name ?? scene.focus;
};

/** Users by name, by the rhythm of what is counted, or people who use something in that rhythm. */
export const countsUsers = (
	line: Line,
	quantity: QuantityMention | null,
	rhythm: Qualifier | undefined,
): boolean => {
	if (quantity?.noun === "users") return true;
	if (rhythm === undefined) return false;
	if (quantity?.noun === undefined) return true;
	return quantity.noun === "people" && usage.test(line.text);
};
