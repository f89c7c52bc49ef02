import { namesOwners } from "../../language/owner.ts";
import type { Kind } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, holdsAny, quantityOf } from "./pick.ts";
import { isSector, orientContract, type Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";
import { setOf } from "./symbolclass.ts";

/** What a heading says of the items below it: whose investments or contracts they are, or who pays into whom. */
export type Heading = Readonly<{
	party: string;
	items: "targets" | "backers" | "contracts";
	/** The line of the raw text of the heading, later of its last item. */
	block: number;
}>;

const investing = setOf("invest", "stakebuy", "equity", "stake", "capital");
const raising = setOf("round", "raise");
const contracting = setOf("contract", "order", "contractsum", "client");
const colon = /[:：]/;
const figure = /[GPC]/;
/** How the items relate to the one company of the `end` symbols of a heading: a lab is paid, others pay. */
const itemsOf = (
	line: Line,
	end: number,
	party: string,
): Heading["items"] | null => {
	if (holdsAny(line, raising, 0, end)) return "backers";
	if (line.symbols.slice(0, end).includes("M")) return null;
	if (namesOwners(line.text)) return "backers";
	if (holdsAny(line, contracting, 0, end)) return "contracts";
	if (!holdsAny(line, investing, 0, end)) return null;
	if (isSector(party, "lab", "project", "neocloud")) return "backers";
	return isSector(party, "chips", "fund", "cloud", "platform")
		? "targets"
		: null;
};

/** The place of the first symbol behind a line's first colon, the line's end where none follows; -1 without a colon. */
const colonOf = ({ text, tokens, sentence }: Line): number => {
	const at = text.search(colon);
	if (at === -1) return -1;
	const place = tokens.findIndex(({ start }) => start > sentence.start + at);
	return place === -1 ? tokens.length : place;
};

/** The heading of a list in the `end` symbols that a line begins with. */
const headingOf = (line: Line, end: number): Heading | null => {
	if (end <= 0 || figure.test(line.symbols.slice(0, end))) return null;
	const names = new Set(
		line.tokens.slice(0, end).flatMap(({ name }) => name ?? []),
	);
	const [party] = names;
	if (party === undefined || names.size > 1) return null;
	const items = itemsOf(line, end, party);
	return items === null ? null : { party, items, block: line.block };
};

const fullStop = /[.!?。！？]["'”’」』)]?\s*$/;

/** A title, or what ends in a colon, perhaps with the first item behind it; a whole sentence heads no list. */
const headingIn = (line: Line, isFirst: boolean): Heading | null => {
	const end = colonOf(line);
	if (end === -1)
		return isFirst && !fullStop.test(line.text)
			? headingOf(line, line.symbols.length)
			: null;
	const isHead =
		end === line.symbols.length || item.test(line.symbols.slice(end));
	return isHead ? headingOf(line, end) : null;
};

const between = (
	[
		"into",
		"to",
		"with",
		"for",
		"worth",
		"reach",
		"stake",
		"equity",
		"stakebuy",
		"more",
		"all",
		"cloud",
	] as const
)
	.map(symbolOf)
	.join("");
/** "Intel: $5 billion", 亚马逊500亿美元: an item's name and its sum, no verb between them. */
const item = new RegExp(`^_?N[,(_W)${between}]{0,4}M`);
/** 亚马逊：投资500亿美元: an item that brings its own verb. */
const told = /^_?N,[^N;]{1,6}M/;
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
	const token = line.tokens[at];
	const quantity = quantityOf(token);
	if (token === undefined || quantity === null) return [];
	const { value } = quantity;
	const rule = draft.rule.replace("investment", "stake");
	return [{ ...draft, kind: "stake", value, rule, end: token.end, at }];
};

/** What an item says that begins at `from`. */
const readItem = (
	line: Line,
	from: number,
	list: Heading,
	lang: string,
): readonly Draft[] => {
	const found = item.exec(line.symbols.slice(from));
	if (found === null) return [];
	const sum = from + found[0].length - 1;
	const first = line.tokens[from + found[0].indexOf("N")];
	const last = line.tokens[sum];
	const quantity = quantityOf(last);
	const name = first?.name;
	if (!first || !last || name === undefined || name === list.party) return [];
	if (quantity === null || quantity.noun !== undefined) return [];
	const { to } = clauseAround(line, sum);
	const words = (symbols: Uint8Array) => holdsAny(line, symbols, from, to);
	const deal = words(ofOther) ? null : dealOf(list, name, words);
	if (deal === null) return [];
	const draft: Draft = {
		...deal,
		value: quantity.value,
		start: first.start,
		end: last.end,
		rule: `${lang}/${deal.kind}/item`,
		line,
		at: sum,
	};
	return deal.kind === "investment" ? [draft, ...stakeOf(draft, sum)] : [draft];
};

/** What an item of a headed list says: one company, its sum, and the parties that the heading tells. */
export const readHeaded = (
	line: Line,
	{ list }: Scene,
	lang: string,
): readonly Draft[] => {
	if (!line.symbols.includes("M")) return [];
	const end = colonOf(line);
	const own = end > 0 ? headingOf(line, end) : null;
	if (own !== null) return readItem(line, end, own, lang);
	return list === null ? [] : readItem(line, 0, list, lang);
};

/** Remembers the heading of a list until a line is neither an item of it nor goes on with one. */
export const noteHeading = (scene: Scene, line: Line): void => {
	const heading = headingIn(line, scene.last === null);
	if (heading !== null) {
		scene.list = heading;
		return;
	}
	if (scene.list === null) return;
	const isItem = item.test(line.symbols) || told.test(line.symbols);
	if (isItem) scene.list = { ...scene.list, block: line.block };
	else if (line.block !== scene.list.block) scene.list = null;
};
