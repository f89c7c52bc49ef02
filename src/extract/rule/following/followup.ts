import { adding } from "../../../language/en/sequel.ts";
import type { Kind } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import type { Pair } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { figureAt } from "./placedfigure.ts";

/** A deal that the sentence before told. */
type Told = Pair & Readonly<{ kind: Kind }>;

const deals: ReadonlySet<Kind> = new Set([
	"investment",
	"purchase",
	"acquisition",
]);

const dealBefore = ({ deals: told, last }: Scene): Told | null => {
	for (const [kind, { subject, object, line }] of [...told].reverse())
		if (deals.has(kind))
			return line === last ? { kind, subject, object } : null;
	return null;
};

/** What else a sum may be, or who else's. */
const ofOther = setOf(
	"valuation",
	"cap",
	"revenue",
	"profit",
	"loss",
	"debt",
	"capex",
	"stock",
	"market",
	"backlog",
	"round",
	"raise",
	"annual",
);
const goods = setOf("chip", "system", "cloud", "site", "into", "on");

/** Nobody is named but the deal's parties. */
const isOfParties = ({ names }: Line, { subject, object }: Told): boolean =>
	names.every((name) => name === subject || name === object);

/** Nothing but who paid how much. */
const bare = /^_?N_?[^NM,;]M_?$/;

/** "The state took 10% for $9 billion. SoftBank paid $2 billion": another's part in the company of the sentence before. */
const sameInvestee = (payment: Draft, { object }: Told): readonly Draft[] =>
	bare.test(payment.line.symbols)
		? [{ ...payment, kind: "investment", object }]
		: [payment];

/** "Meta has agreed to buy Veridon. It will pay $3 billion": an outlay right behind a deal of which no sum was told is its price. */
export const pricesTold = (
	drafts: readonly Draft[],
	told: readonly Draft[],
	scene: Scene,
): readonly Draft[] => {
	const [only, more] = drafts;
	if (only === undefined || more !== undefined) return drafts;
	const { kind, object, rule, line, at = 0 } = only;
	const isPayment =
		kind === "spending" &&
		object === null &&
		rule.endsWith("en/spending/spends");
	if (!isPayment || only.qualifier !== undefined) return drafts;
	const deal = dealBefore(scene);
	const isPriced = told.some((draft) => draft.line === scene.last);
	if (deal === null || deal.object === only.subject) return drafts;
	const { from, to } = clauseAround(line, at);
	if (holdsAny(line, goods, from, to)) return drafts;
	const isSame = deal.subject === only.subject;
	if (deal.kind === "investment" && isPriced)
		return isSame ? [] : sameInvestee(only, deal);
	if (isPriced || !isSame || !isOfParties(line, deal)) return drafts;
	return [{ ...only, kind: deal.kind, object: deal.object }];
};

/** How many characters before a sum the word may stand that adds it. */
const reach = 20;
/** "The contract was expanded by $4 billion", "it added $4 billion". */
const grown = new RegExp(
	`(?:${symbolOf("contract")}|${symbolOf("invest")}|N|^)[_W,]{0,3}(?:${symbolOf("deploy")}?${symbolOf("rise")}[_${symbolOf("by")}]{0,2}|_${symbolOf("by")})$`,
);

const isAdded = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	const end = token.end - line.sentence.start;
	const start = Math.max(0, token.start - line.sentence.start - reach);
	const { from } = clauseAround(line, at);
	return (
		adding.test(line.text.slice(start, end)) ||
		grown.test(line.symbols.slice(from, at))
	);
};

/** "Amazon put $4 billion into the lab in 2023. Another $4 billion followed": sums that a sentence adds to the deal of the one before. */
export const continueTold = (
	line: Line,
	scene: Scene,
	drafts: readonly Draft[],
	told: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	if (lang !== "en" || !line.has.has("M")) return [];
	if (drafts.some(({ kind }) => kind !== "tranche")) return [];
	const deal = dealBefore(scene);
	if (deal === null || deal.kind === "acquisition") return [];
	if (!isOfParties(line, deal)) return [];
	if (!told.some((draft) => draft.line === scene.last && !draft.denied))
		return [];
	const at = line.symbols.indexOf("M");
	const figure = figureAt(line, at);
	if (figure === null || taken.has(at) || !isAdded(line, at)) return [];
	const { from, to } = clauseAround(line, at);
	if (holdsAny(line, ofOther, from, to)) return [];
	taken.add(at);
	return [
		{
			kind: deal.kind,
			subject: deal.subject,
			object: deal.object,
			...figure,
			rule: `${lang}/${deal.kind}/follow-up`,
		},
	];
};
