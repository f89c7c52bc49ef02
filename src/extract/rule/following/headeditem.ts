import type { Kind } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { setOf } from "../line/symbolclass.ts";
import { isSector, orientContract } from "../party/trade.ts";
import { type Heading, item } from "./heading.ts";
import { figureAt, figureOf } from "./placedfigure.ts";

/** What else a sum may be that a name begins. */
const ofOther = setOf(
	"cap",
	"valuation",
	"revenue",
	"profit",
	"debt",
	"backlog",
	"spend",
	"capex",
	"market",
	"rise",
	"fall",
	"round",
	"raise",
	"target",
);
const ofContract = setOf("contract", "order", "cloud", "buy", "site");
const ofTakeover = setOf("acquire", "license", "team", "hire");

/** Kind and parties of an item, by its heading and its own words. */
const dealOf = (
	{ party, items }: Heading,
	name: string,
	words: (symbols: Uint8Array) => boolean,
): Readonly<{ kind: Kind; subject: string; object: string }> | null => {
	if (items === "contracts")
		return { kind: "purchase", ...orientContract(party, name) };
	if (items === "deals")
		return words(ofContract)
			? { kind: "purchase", ...orientContract(party, name) }
			: null;
	if (words(ofContract)) return null;
	const kind = words(ofTakeover) ? "acquisition" : "investment";
	if (items === "targets") return { kind, subject: party, object: name };
	return isSector(name, "lab", "project")
		? null
		: { kind: "investment", subject: name, object: party };
};

/** The share that an item gives behind its sum: "$1 billion for 2.9 percent". */
const stakeOf = (draft: Draft, sum: number): readonly Draft[] => {
	const { line } = draft;
	const { to } = clauseAround(line, sum);
	const at = line.symbols.slice(0, to).indexOf("P", sum);
	const figure = figureAt(line, at);
	if (figure === null) return [];
	const { start } = draft;
	const rule = draft.rule.replace("investment", "stake");
	return [{ ...draft, ...figure, kind: "stake", start, rule }];
};

/** What an item says that begins at `from`; nothing where none begins there. */
export const readItem = (
	line: Line,
	from: number,
	list: Heading,
	lang: string,
): readonly Draft[] => {
	const found = item.exec(line.symbols.slice(from));
	if (found === null) return [];
	const sum = from + found[0].length - 1;
	const told = figureOf(line, from + found[0].indexOf("N"), sum);
	if (told === null || told.name === list.party) return [];
	const { to } = clauseAround(line, sum);
	const words = (symbols: Uint8Array) => holdsAny(line, symbols, from, to);
	const deal = words(ofOther) ? null : dealOf(list, told.name, words);
	if (deal === null) return [];
	const draft: Draft = {
		...deal,
		...told.figure,
		rule: `${lang}/${deal.kind}/item`,
	};
	return deal.kind === "investment" ? [draft, ...stakeOf(draft, sum)] : [draft];
};
