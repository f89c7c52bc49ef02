import { isLongListed } from "../../language/company/listed.ts";
import { holdsAll } from "../../language/together.ts";
import { fold } from "../../text/fold.ts";
import type { Qualifier, Quantity } from "../claim.ts";
import { endsInChange } from "../mention/stepping.ts";
import { isAYear } from "./ayear.ts";
import { type Book, openBook } from "./book.ts";
import type { Draft } from "./draft.ts";
import { isPerGigawatt } from "./gigawatt.ts";
import { isHead } from "./headnoun.ts";
import type { Line } from "./line.ts";
import { findPattern, type Hit } from "./match.ts";
import { deadlineOf, dueOf, whenOf } from "./period.ts";
import { clauseAround, findRight, holdsAny, quantityOf } from "./pick.ts";
import { rolesOf } from "./role.ts";
import type { Rule } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";
import { setOf } from "./symbolclass.ts";

const annual = setOf("annual");
const premoney = symbolOf("premoney");
const postmoney = symbolOf("postmoney");
const step = symbolOf("step");
const negations = setOf("not", "deny");
const unreal = setOf("unreal");

const yearly: ReadonlySet<string> = new Set(["revenue", "profit", "spending"]);
/** How far from the figure a word such as "annual" may stand. */
const reach = 4;

/** The quantity as a loss. */
export const negated = (value: Quantity): Quantity => {
	const flip = (bound: number | null) => (bound === null ? null : -bound);
	return { ...value, low: flip(value.high), high: flip(value.low) };
};

/** 一年营收130亿美元: a duration of a year beside the measure. */
const holdsYear = (line: Line, from: number, to: number): boolean =>
	line.tokens.slice(from, to).some((token) => isAYear(line, token));

const isAnnual = (line: Line, hit: Hit, at: number): boolean => {
	const { to } = clauseAround(line, at);
	const first = Math.min(hit.start, at);
	const start = Math.max(clauseAround(line, first).from, first - reach);
	const end = Math.min(to, Math.max(hit.end, at + reach));
	return holdsAny(line, annual, start, end) || holdsYear(line, start, end);
};

const basis = new RegExp(`[${premoney}${postmoney}]`, "g");

/** 连同新资金，公司值3800亿美元: told ahead of the sentence's first figure. */
const openingBasis = new RegExp(
	`(?:^|,)_?[${premoney}${postmoney}][^MNPGC,;]{0,3},$`,
);

/** Of the words for what a valuation includes, the one nearest to the figure: "€11.7bn post-money (€10bn pre-money)". */
const nearestBasis = (symbols: string, at: number): Qualifier | undefined => {
	const [nearest] = [...symbols.matchAll(basis)].sort(
		(one, other) => Math.abs(one.index - at) - Math.abs(other.index - at),
	);
	if (nearest === undefined) return undefined;
	return nearest[0] === premoney ? "pre-money" : "post-money";
};

/** Said in the figure's clause or the one after it: 估值7300亿美元，不含新资金. */
const moneyBasisOf = (line: Line, at: number): Qualifier | undefined => {
	const { from, to } = clauseAround(line, at);
	const next = findRight(line, to, ",;", "");
	const after = line.symbols.slice(to, next === -1 ? undefined : next);
	const goesOn = !/[;M]/.test(after);
	const near = line.symbols.slice(from, to) + (goesOn ? after : "");
	const own = nearestBasis(near, at - from);
	if (own !== undefined || from === 0) return own;
	const ahead = openingBasis.exec(line.symbols.slice(0, from));
	return ahead === null ? undefined : nearestBasis(ahead[0], 0);
};

const qualifierOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	at: number,
): Qualifier | undefined => {
	if (rule.qualifier !== undefined) return rule.qualifier;
	if (rule.kind === "valuation") return moneyBasisOf(line, at);
	return yearly.has(rule.kind) && isAnnual(line, hit, at)
		? "annual"
		: undefined;
};

/** Denied in the match itself, or by words such as "is unlikely to happen" after it. */
const isDenied = (line: Line, hit: Hit, at: number): boolean => {
	const { to } = clauseAround(line, at);
	return (
		holdsAny(line, negations, hit.start, Math.max(at, hit.end)) ||
		holdsAny(line, unreal, hit.start, to)
	);
};

const isExcluded = (rule: Rule, line: Line, hit: Hit): boolean => {
	if (rule.unless === undefined) return false;
	const { from, to } = clauseAround(line, hit.at.v ?? hit.start);
	const start = Math.min(from, hit.start);
	const end = Math.max(to, hit.end);
	return rule.unless.some((cue) => {
		const at = line.symbols.indexOf(symbolOf(cue), start);
		return at !== -1 && at < end;
	});
};

/** Paid by instalments of time, not by what has been built. */
const isByStep = ({ has }: Line): boolean =>
	has.has(step) && !has.has("E") && !has.has("G") && !has.has("F");

const governing = setOf("with", "from", "to", "by", "into", "on", "for", "of");

/** "AMD, valued at about $400 billion": the listed company right before the word; `null` for none. */
const listedAt = (line: Line, hit: Hit, at: number): string | null => {
	const place = hit.at.x ?? -1;
	if (place === -1 || place > at) return null;
	const valued = line.tokens[place + 1];
	// "Investors value Nvidia at $4 trillion".
	if (valued?.name !== undefined && isLongListed(fold(valued.name)))
		return valued.name;
	const before = /N[,_]{0,2}$/.exec(line.symbols.slice(0, place));
	if (before === null || line.symbols.slice(place, at).includes("N"))
		return null;
	const { name, mention } = line.tokens[before.index] ?? {};
	const isTold = mention?.type === "name" && mention.sort !== "role";
	if (!isTold) return null;
	if (name === undefined || !isLongListed(fold(name))) return null;
	const previous = line.symbols[before.index - 1] === "_" ? 2 : 1;
	return holdsAny(line, governing, before.index - previous, before.index)
		? null
		: name;
};

/** What a listed company is valued at is its market value. */
const worthOf = (
	subject: string,
	rule: Rule,
	line: Line,
	at: number,
	value: Quantity,
	lang: string,
): Draft => ({
	kind: "market-cap",
	subject,
	object: null,
	value,
	start: line.tokens[at]?.start ?? line.sentence.start,
	end: line.tokens[at]?.end ?? line.sentence.end,
	rule: `${lang}/${rule.name}`,
	line,
	at,
});

const draftsOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	moves: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	const at = hit.at.v;
	const first = line.tokens[hit.start];
	const last = line.tokens[hit.end - 1];
	const quantity = at === undefined ? null : quantityOf(line.tokens[at]);
	if (at === undefined || quantity === null || !first || !last) return [];
	const listed = rule.kind === "valuation" ? listedAt(line, hit, at) : null;
	if (listed !== null)
		return [worthOf(listed, rule, line, at, quantity.value, lang)];
	const { subjects, object } = rolesOf(rule, line, hit, scene, moves);
	const qualifier = qualifierOf(rule, line, hit, at);
	const isDatedTranche =
		rule.kind === "tranche" && (qualifier === "first" || isByStep(line));
	return subjects.map((subject) => ({
		kind: rule.kind,
		subject,
		object,
		value: rule.negative ? negated(quantity.value) : quantity.value,
		...(qualifier === undefined ? {} : { qualifier }),
		...(isDatedTranche
			? dueOf(line, at, scene.published)
			: rule.projectOnly
				? deadlineOf(line, at)
				: whenOf(rule.kind, line, at, scene)),
		...(rule.denied || isDenied(line, hit, at) ? { denied: true } : {}),
		start: first.start,
		end: last.end,
		rule: `${lang}/${rule.name}`,
		line,
		at,
	}));
};

const market = setOf("market");

/** 八巨头市值合计蒸发…, "shed a combined $547 billion". */
const isOfSeveral = (line: Line, from: number, to: number): boolean => {
	const { start } = line.sentence;
	const first = line.tokens[from]?.start ?? start;
	const last = line.tokens[to - 1]?.end ?? start;
	return holdsAll(line.text.slice(first - start, last - start));
};

const holdings =
	/\b(?:stake|holding|shareholding|shares|position) (?:is |was |are |were )?(?:now )?(?:valued|worth|put)\b[^,;]*$/i;

/** "The foundation's stake is valued at $130 billion": what a part of the company is worth. */
const isOfHolding = (line: Line, at: number): boolean =>
	holdings.test(
		line.text.slice(0, (line.tokens[at]?.start ?? 0) - line.sentence.start),
	);

const groups =
	/\b(?:hyperscalers|big tech|(?:tech|cloud|internet) giants|(?:the|top|big|biggest|largest) (?:three|four|five|six|seven|eight|ten) (?:\w+ )?(?:clouds|companies|giants|firms|players|groups|hyperscalers|customers|spenders))\b/i;

/** "Capex of the top five clouds": of a group that the clause does not name. */
const isOfGroup = (line: Line, from: number, at: number): boolean => {
	if (line.symbols.slice(from, at).includes("N")) return false;
	const { start } = line.sentence;
	const first = line.tokens[from]?.start ?? start;
	const last = line.tokens[at]?.start ?? start;
	return groups.test(line.text.slice(first - start, last - start));
};

/** What a whole industry earns or spends is no company's. */
const isOfMarket = ({ kind }: Rule, line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	if (kind === "market-cap" || kind === "market-cap-change")
		return isOfSeveral(line, from, to);
	if (kind === "valuation") return isOfHolding(line, at);
	if (kind !== "spending" && kind !== "revenue" && kind !== "investment")
		return false;
	if (isOfGroup(line, from, at)) return true;
	return holdsAny(line, market, from, at);
};

/** Measures that stand at a level; how far they went is none of them. */
const levels: ReadonlySet<string> = new Set([
	"revenue",
	"profit",
	"spending",
	"market-cap",
	"valuation",
]);
const leads = new RegExp(
	`^[,_]{0,2}[${symbolOf("reach")}${symbolOf("to")}]{1,2}_?M`,
);

/** 将资本开支上调150亿美元，至500亿美元: the first sum is a step to the second. */
const isStepAt = (line: Line, at: number): boolean => {
	const found = leads.exec(line.symbols.slice(at + 1));
	if (found === null) return false;
	const next = quantityOf(line.tokens[at + found[0].length])?.value;
	const token = line.tokens[at];
	const own = quantityOf(token)?.value;
	const ratio = (next?.high ?? next?.low ?? 0) / (own?.high ?? own?.low ?? 1);
	const start = (token?.start ?? 0) - line.sentence.start;
	return endsInChange(line.text, start, ratio);
};

/** What a share's move may bring or cost the company's owners. */
const smallestChange = 5e9;
/** What such a sum is else: earned, lost, owed or spent. */
const ofBooks = setOf("revenue", "profit", "loss", "capex", "debt", "backlog");
/** ", a loss of more than $200 billion": behind a move, of its owners'. */
const closesAsLoss = new RegExp(`^_?${symbolOf("loss")}${symbolOf("fall")}_?$`);
const belowOrAbove =
	/^(?:back )?(?:above|below|under|past|beyond)\b|[上下]方$|之上$/i;

/** "Slipped below $4 trillion": where it stands, not how far it went. */
const isLevel = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	const { start } = line.sentence;
	return belowOrAbove.test(
		line.text.slice(token.start - start, token.end - start),
	);
};
const endsClause = new RegExp(
	`^[_W${symbolOf("worth")}${symbolOf("cap")}]{0,2}(?:${symbolOf("into")}[_W${symbolOf("daily")}${symbolOf("cap")}]{0,2})?(?:[,;&]|$)`,
);

const offName = /^_N_?(?:[,;&]|$)/;

/** A sum that a share's move before it has made or cost: no other company between, nothing else measured. */
const isInWake = (
	line: Line,
	start: number,
	at: number,
	moves: readonly Draft[],
): boolean => {
	const value = quantityOf(line.tokens[at])?.value;
	if (Math.abs(value?.low ?? value?.high ?? 0) < smallestChange) return false;
	const move = moves.findLast((draft) => (draft.at ?? at) < at);
	if (move?.at === undefined) return false;
	const between = line.tokens.slice(move.at, at);
	if (between.some(({ name }) => name !== undefined && name !== move.subject))
		return false;
	if (/M/.test(line.symbols.slice(move.at, start))) return false;
	const { from, to } = clauseAround(line, at);
	const isLost = closesAsLoss.test(line.symbols.slice(from, at));
	const books = isLost ? at : Math.max(from, move.at);
	if (holdsAny(line, ofBooks, books, to)) return false;
	const rest = line.symbols.slice(at + 1);
	// "Wiping $130 billion off the company".
	const isOffOwner =
		offName.test(rest) && line.tokens[at + 2]?.name === move.subject;
	return isOffOwner || endsClause.test(rest);
};

/** Smaller outlays are those of single customers, not of a company's plans. */
const smallestSpending = 5e7;

const isTooSmall = ({ kind, value }: Draft): boolean =>
	kind === "spending" && (value?.high ?? value?.low ?? 0) < smallestSpending;

/** "Promises nothing beyond $30 billion": no more than that, and whether that much is not told. */
const isCeiling = ({ denied, value }: Draft): boolean =>
	denied === true && value?.high === null;

/** What has been read of a line: figures, and words for measures, that no later rule may read again. */
type Progress = Readonly<{ taken: Set<number>; anchors: Set<string> }>;

const readHit = (
	rule: Rule,
	hit: Hit,
	line: Line,
	scene: Scene,
	moves: readonly Draft[],
	lang: string,
	{ taken, anchors }: Progress,
): readonly Draft[] => {
	const at = hit.at.v;
	if (at === undefined || taken.has(at)) return [];
	if (quantityOf(line.tokens[at])?.noun !== undefined) return [];
	if (isExcluded(rule, line, hit) || isOfMarket(rule, line, at)) return [];
	if (rule.relative && !isHead(line, hit.end - 1)) return [];
	if (levels.has(rule.kind) && isStepAt(line, at)) return [];
	if (rule.withMove && !isInWake(line, hit.start, at, moves)) return [];
	if (rule.kind === "market-cap-change" && isLevel(line, at)) return [];
	if (rule.perGigawatt && !isPerGigawatt(line, hit)) return [];
	const anchor = `${rule.kind} ${hit.at.x}`;
	if (hit.at.x !== undefined && anchors.has(anchor)) return [];
	const found = draftsOf(rule, line, hit, scene, moves, lang);
	const isWeak = rule.projectOnly || rule.strictSubject;
	if (isWeak && found.length === 0) return [];
	if (found.some(isTooSmall)) return [];
	if (found.some(isCeiling)) {
		taken.add(at);
		return [];
	}
	anchors.add(anchor);
	if (!rule.sharesFigure) taken.add(at);
	// "Raised its capex by $10 billion to $85 billion": the step is no sum of its own.
	if (hit.at.u !== undefined && line.symbols[hit.at.u] === "M")
		taken.add(hit.at.u);
	return found;
};

/** What the rules of figures read in one line. A figure, and a word for a measure, serves the first rule that reads it. */
export const readFigures = (
	line: Line,
	scene: Scene,
	book: Book<Rule>,
	moves: readonly Draft[],
	lang: string,
	taken: Set<number>,
): readonly Draft[] => {
	if (!line.has.has("M") && !line.has.has("P")) return [];
	const progress = { taken, anchors: new Set<string>() };
	const drafts: Draft[] = [];
	for (const { owner, pattern } of openBook(book, line))
		for (const hit of findPattern(line, pattern))
			drafts.push(...readHit(owner, hit, line, scene, moves, lang, progress));
	return drafts;
};
