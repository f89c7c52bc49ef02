import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { quantityOf } from "./pick.ts";
import { joiner, symbolOf, symbolsOf } from "./symbol.ts";

const more = symbolOf("more");
const beside = symbolsOf("into", "for", "with", "worth");
const origin = symbolsOf("from", "with");
const at = symbolOf("into");
const ends = `(?=[_W${at}]{0,4}(?:[,;&(]|$))`;

/** "… Rockset for $1 billion and Veridon for $3 billion", "pay Dell $1 billion and Oracle $7 billion". */
const namedFirst = new RegExp(
	`^(?:_?W)?[,${joiner}]{1,2}_?N[_${more}${beside}]{0,3}M${ends}`,
);
/** "… $1 billion of servers from Dell and $7 billion from Oracle". */
const summedFirst = new RegExp(
	`^[^NMPGC,;]{0,6}[${origin}]_?N[_W${at}]{0,3}[,${joiner}]{1,2}_?${more}?_?M_?${symbolOf("contract")}?_?[${origin}]_?N${ends}`,
);

/** The other party stands right before the sum, or before the words that lead to it. */
const objectAhead = new RegExp(`N[_${beside}]{0,3}$`);

const nextOf = (line: Line, draft: Draft): Draft | null => {
	const { at, object } = draft;
	if (at === undefined || object === null) return null;
	const ahead = line.symbols.slice(0, at);
	const isAhead =
		objectAhead.test(ahead) &&
		line.tokens[ahead.lastIndexOf("N")]?.name === object;
	const rest = line.symbols.slice(at + 1);
	const [found] = (isAhead ? namedFirst : summedFirst).exec(rest) ?? [];
	if (found === undefined) return null;
	const place = at + 1 + found.lastIndexOf("M");
	const party = line.tokens[at + 1 + found.lastIndexOf("N")];
	const token = line.tokens[place];
	const quantity = quantityOf(token);
	const name = party?.name;
	if (!party || !token || quantity === null || name === undefined) return null;
	if (name === object || name === draft.subject) return null;
	if (quantity.noun !== undefined) return null;
	return {
		...draft,
		object: name,
		value: quantity.value,
		start: Math.min(party.start, token.start),
		end: Math.max(party.end, token.end),
		rule: draft.rule.replace(/[^/]*$/, "next-party"),
		at: place,
	};
};

/** Who else is bought, or bought from, told after the first with the verb left out. */
export const continueParties = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	if (lang !== "en") return [];
	const found: Draft[] = [];
	for (const draft of drafts) {
		const isDeal = draft.kind === "purchase" || draft.kind === "acquisition";
		let last = isDeal && !draft.denied ? nextOf(line, draft) : null;
		while (last?.at !== undefined && !taken.has(last.at)) {
			taken.add(last.at);
			found.push(last);
			last = nextOf(line, last);
		}
	}
	return found;
};
