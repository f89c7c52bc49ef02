import { isLongListed } from "../../../language/company/listed.ts";
import { isComparison } from "../../../language/comparison.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { signedLike } from "../measure/loss.ts";
import { isPossessive } from "../party/possessor.ts";
import { isListed } from "../party/trade.ts";
import { relabelled } from "../rule.ts";
import { periodOf } from "../time/period.ts";
import { figureOf } from "./placedfigure.ts";
import { followUntaken } from "./untaken.ts";

/** Measures that are told of one company after the other. */
const measures: ReadonlySet<string> = new Set([
	"revenue",
	"profit",
	"spending",
	"market-cap",
	"valuation",
]);

const to = symbolsOf("to", "for", "into");
const reach = to + symbolOf("reach");

/** "…, Amazon about $200 billion and Meta $115 billion": a name and a figure, nothing said of them but a time. */
const nextOwner = new RegExp(
	`^[^MNGEFC,;&]{0,6}(?:,[^MNGEFC,;&]{0,4}P[^MNGEFC,;&]{0,2})?[,;&]{1,2}_?N(?:_?W)?[_${reach}]{0,3}M(?=_?(?:[${to}]?_?W)?_?(?:[,;&(]|$))`,
);

/** "…, behind Anthropic at $30 billion", ，低于Anthropic的300亿美元, "against $30 billion at Anthropic". */
const comparedOwner = new RegExp(
	`^[^NMPGC;]{0,8}(?:N[_${to}]{0,3}M|M_?[${to}${symbolOf("of")}${symbolOf("from")}]N)(?=_?[^NMGEFC]{0,3}(?:[,;&(]|$))`,
);

/** "… and Amazon's to up to $28 billion", "and Meta's projected $115 billion": what is owned is left out. */
const possessor = new RegExp(
	`^[^MNGEFC,;&]{0,6}[,;&]{1,2}_?N(?:_?W)?[_${reach}${symbolsOf("forecast", "worth", "cost", "capex")}]{1,4}M`,
);

const matchOwned = (line: Line, at: number): string | null => {
	const [match] = possessor.exec(line.symbols.slice(at + 1)) ?? [];
	if (match === undefined) return null;
	return isPossessive(line, at + 1 + match.indexOf("N")) ? match : null;
};

const matchMeasured = (line: Line, at: number): string | null => {
	const symbols = line.symbols.slice(at + 1);
	const next = nextOwner.exec(symbols);
	if (next !== null) return next[0];
	const compared = comparedOwner.exec(symbols);
	if (compared === null) return null;
	const { start } = line.sentence;
	const first = at + 1 + compared[0].search(/[NM]/);
	const between = line.text.slice(
		(line.tokens[at]?.end ?? start) - start,
		(line.tokens[first]?.start ?? start) - start,
	);
	return isComparison(between) ? compared[0] : null;
};

/** Deals of which it may be told what another has in the same one. */
const shared: ReadonlySet<string> = new Set(["investment", "purchase"]);

/** What goes on with another owner; of a deal with a party only where both owners are told as such. */
const matchNext = (line: Line, { object }: Draft, at: number): string | null =>
	matchOwned(line, at) ?? (object === null ? matchMeasured(line, at) : null);

/** The draft's measure of the company named next; `null` where the list ends. */
const nextOf = (line: Line, draft: Draft, at: number): Draft | null => {
	const match = matchNext(line, draft, at);
	if (match === null) return null;
	const first = at + 1;
	const place = first + match.indexOf("M");
	const told = figureOf(line, first + match.indexOf("N"), place);
	if (told === null) return null;
	const { name: subject, figure } = told;
	if (subject === draft.subject || subject === draft.object) return null;
	const isCap = draft.kind === "market-cap";
	if (isCap && !isListed(subject)) return null;
	const isValuation = draft.kind === "valuation";
	if (isValuation && isLongListed(subject)) return null;
	return {
		...draft,
		...figure,
		...(isCap || isValuation || draft.object !== null
			? {}
			: periodOf(line, place)),
		subject,
		value: signedLike(draft, figure.value),
		rule: relabelled(draft.rule, "next-owner"),
	};
};

/** The same measure of the companies listed after the first: 谷歌资本开支1750亿美元，亚马逊约2000亿美元. */
export const continueOwners = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
): readonly Draft[] =>
	drafts.flatMap((draft) => {
		const { kind, object } = draft;
		return (object === null ? measures : shared).has(kind)
			? followUntaken(draft, taken, (last, at) => nextOf(line, last, at))
			: [];
	});
