import { namesDeals } from "../../../language/dealing.ts";
import { namesOwners } from "../../../language/owner.ts";
import type { Line } from "../line/line.ts";
import { holdsAny } from "../line/pick.ts";
import { symbolsOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import { isSector } from "../party/trade.ts";

/** What a heading says of the items below it: whose investments or contracts they are, or who pays into whom; of deals the items say which. */
export type Heading = Readonly<{
	party: string;
	items: "targets" | "backers" | "contracts" | "deals";
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
	if (!holdsAny(line, investing, 0, end))
		return namesDeals(line.text) ? "deals" : null;
	if (isSector(party, "lab", "project", "neocloud")) return "backers";
	return isSector(party, "chips", "fund", "cloud", "platform")
		? "targets"
		: null;
};

/** The place of the first symbol behind a line's first colon, the line's end where none follows; -1 without a colon. */
export const colonOf = ({ text, tokens, sentence }: Line): number => {
	const at = text.search(colon);
	if (at === -1) return -1;
	const place = tokens.findIndex(({ start }) => start > sentence.start + at);
	return place === -1 ? tokens.length : place;
};

/** The heading of a list in the `end` symbols that a line begins with; `null` where they head none. */
export const headingOf = (line: Line, end: number): Heading | null => {
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

const between = symbolsOf(
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
);
/** "Intel: $5 billion", 亚马逊500亿美元: an item's name and its sum, no verb between them. */
export const item = new RegExp(`^_?N[,(_W)${between}]{0,4}M`);
/** 亚马逊：投资500亿美元: an item that brings its own verb. */
const itemTold = /^_?N,[^N;]{1,6}M/;

/** Whether a line is an item of a list with a heading. */
export const isItem = ({ symbols }: Line): boolean =>
	item.test(symbols) || itemTold.test(symbols);

/** A title, or what ends in a colon, perhaps with the first item behind it; a whole sentence heads no list. */
export const headingIn = (line: Line, isFirst: boolean): Heading | null => {
	const end = colonOf(line);
	if (end === -1)
		return isFirst && !fullStop.test(line.text)
			? headingOf(line, line.symbols.length)
			: null;
	const isHead =
		end === line.symbols.length || item.test(line.symbols.slice(end));
	return isHead ? headingOf(line, end) : null;
};
