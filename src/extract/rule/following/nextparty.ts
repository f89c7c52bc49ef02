import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { relabelled } from "../rule.ts";
import { figureOf } from "./placedfigure.ts";
import { followUntaken } from "./untaken.ts";

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

const nextOf = (line: Line, draft: Draft, at: number): Draft | null => {
	const { object } = draft;
	if (object === null) return null;
	const ahead = line.symbols.slice(0, at);
	const isAhead =
		objectAhead.test(ahead) &&
		line.tokens[ahead.lastIndexOf("N")]?.name === object;
	const rest = line.symbols.slice(at + 1);
	const [found] = (isAhead ? namedFirst : summedFirst).exec(rest) ?? [];
	if (found === undefined) return null;
	const first = at + 1;
	const told = figureOf(
		line,
		first + found.lastIndexOf("N"),
		first + found.lastIndexOf("M"),
	);
	if (told === null) return null;
	const { name, figure } = told;
	if (name === object || name === draft.subject) return null;
	return {
		...draft,
		...figure,
		object: name,
		rule: relabelled(draft.rule, "next-party"),
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
	return drafts.flatMap((draft) => {
		const isDeal = draft.kind === "purchase" || draft.kind === "acquisition";
		return isDeal && !draft.denied
			? followUntaken(draft, taken, (last, at) => nextOf(line, last, at))
			: [];
	});
};
