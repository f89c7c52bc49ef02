import type { Qualifier, Quantity } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { findRule, type Hit, nameAt } from "./match.ts";
import { periodOf, whenOf } from "./period.ts";
import { clauseAround, findRight, quantityOf } from "./pick.ts";
import type { Rule } from "./rule.ts";
import { isListed, orientSupply, type Scene } from "./scene.ts";
import { actorAt, canAct, ownerAt } from "./subject.ts";
import { joiner, symbolOf } from "./symbol.ts";

const annual = symbolOf("annual");
const premoney = symbolOf("premoney");
const postmoney = symbolOf("postmoney");
const negations = symbolOf("not") + symbolOf("deny");
const unreal = symbolOf("unreal");
const each = symbolOf("each");

const always = () => true;
const isPrivate = (name: string) => !isListed(name);

/** Kinds measured on one company, and which companies have such a measure. */
const measures: Readonly<Record<string, (name: string) => boolean>> = {
	"market-cap": isListed,
	"market-cap-change": isListed,
	valuation: isPrivate,
	revenue: always,
	profit: always,
	spending: always,
};

const yearly: ReadonlySet<string> = new Set(["revenue", "profit", "spending"]);

/** Kinds of which a sum of several parties is none of any party's own. */
const shared: ReadonlySet<string> = new Set(["investment", "funding-round"]);

const negated = (value: Quantity): Quantity => {
	const flip = (bound: number | null) => (bound === null ? null : -bound);
	return { ...value, low: flip(value.high), high: flip(value.low) };
};

/** Names of a list that ends at `at`: "SoftBank and OpenAI", 软银、英伟达. */
const listEndingAt = (line: Line, at: number): readonly string[] => {
	const names: string[] = [];
	for (let place = at; place >= 0; place -= 2) {
		const name = nameAt(line, place);
		if (name === null) break;
		names.unshift(name);
		if (!`${joiner},`.includes(line.symbols[place - 1] ?? ".")) break;
	}
	return names;
};

const qualifierOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	at: number,
): Qualifier | undefined => {
	if (rule.qualifier !== undefined) return rule.qualifier;
	const { from, to } = clauseAround(line, at);
	if (yearly.has(rule.kind)) {
		const near = line.symbols.slice(
			Math.max(from, Math.min(hit.start, at) - 4),
			Math.min(to, Math.max(hit.end, at + 4)),
		);
		return near.includes(annual) ? "annual" : undefined;
	}
	if (rule.kind !== "valuation") return undefined;
	const next = findRight(line, to, ",;", "");
	const near = line.symbols.slice(from, next === -1 ? undefined : next);
	if (near.includes(premoney)) return "pre-money";
	return near.includes(postmoney) ? "post-money" : undefined;
};

type Parties = Readonly<{
	subjects: readonly (string | null)[];
	object: string | null;
}>;

/** Who acts in a match: its own subject where that can act, else who acts in the sentence. */
const actorOf = (line: Line, hit: Hit, scene: Scene): string | null => {
	const at = hit.at.s;
	if (at === undefined) return null;
	if (canAct(line, at)) return nameAt(line, at);
	const object = nameAt(line, hit.at.o);
	return actorAt(line, at, scene, (name) => name !== object);
};

const partiesOf = (rule: Rule, line: Line, hit: Hit, scene: Scene): Parties => {
	const subject = nameAt(line, hit.at.s);
	const object = nameAt(line, hit.at.o);
	const accepts = measures[rule.kind];
	if (accepts !== undefined) {
		if (subject !== null && accepts(subject))
			return { subjects: [subject], object };
		const anchor = Math.min(hit.at.x ?? hit.start, hit.at.v ?? hit.start);
		return { subjects: [ownerAt(line, anchor, scene, accepts)], object };
	}
	if (rule.unordered && subject !== null && object !== null) {
		const pair = orientSupply(actorOf(line, hit, scene) ?? subject, object);
		return { subjects: [pair.subject], object: pair.object };
	}
	if (rule.passive || hit.at.s === undefined)
		return { subjects: [subject], object };
	const list = listEndingAt(line, hit.at.s).filter((name) => name !== object);
	if (list.length < 2) return { subjects: [actorOf(line, hit, scene)], object };
	const isShared =
		rule.sharesSubject || line.symbols.slice(hit.start, hit.end).includes(each);
	if (isShared) return { subjects: list, object };
	return { subjects: shared.has(rule.kind) ? [] : [subject], object };
};

/** Denied in the match itself, or by words such as "is unlikely to happen" after it. */
const isDenied = (line: Line, hit: Hit, at: number): boolean => {
	const { to } = clauseAround(line, at);
	const inside = line.symbols.slice(hit.start, Math.max(at, hit.end));
	const after = line.symbols.slice(hit.start, to);
	return (
		[...inside].some((symbol) => negations.includes(symbol)) ||
		after.includes(unreal)
	);
};

const isExcluded = (rule: Rule, line: Line, hit: Hit): boolean => {
	const inside = line.symbols.slice(hit.start, hit.end);
	return (rule.unless ?? []).some((cue) => inside.includes(symbolOf(cue)));
};

const draftsOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const at = hit.at.v;
	const first = line.tokens[hit.start];
	const last = line.tokens[hit.end - 1];
	const quantity = at === undefined ? null : quantityOf(line.tokens[at]);
	if (at === undefined || quantity === null || !first || !last) return [];
	const { subjects, object } = partiesOf(rule, line, hit, scene);
	const qualifier = qualifierOf(rule, line, hit, at);
	const isFirstTranche = rule.kind === "tranche" && qualifier === "first";
	return subjects.map((subject) => ({
		kind: rule.kind,
		subject,
		object,
		value: rule.negative ? negated(quantity.value) : quantity.value,
		...(qualifier === undefined ? {} : { qualifier }),
		...(isFirstTranche
			? periodOf(line, at)
			: whenOf(rule.kind, line, at, scene)),
		...(rule.denied || isDenied(line, hit, at) ? { denied: true } : {}),
		start: first.start,
		end: last.end,
		rule: `${lang}/${rule.name}`,
		line,
		at,
	}));
};

/** What the rules of figures read in one line. A figure serves the first rule that reads it. */
export const readFigures = (
	line: Line,
	scene: Scene,
	rules: readonly Rule[],
	lang: string,
	taken: Set<number>,
): readonly Draft[] => {
	if (!/[MP]/.test(line.symbols)) return [];
	const drafts: Draft[] = [];
	for (const rule of rules) {
		const read = new Set<number>();
		for (const hit of findRule(line, rule)) {
			const at = hit.at.v;
			if (at === undefined || taken.has(at) || read.has(at)) continue;
			if (quantityOf(line.tokens[at])?.noun !== undefined) continue;
			if (isExcluded(rule, line, hit)) continue;
			read.add(at);
			drafts.push(...draftsOf(rule, line, hit, scene, lang));
		}
		if (!rule.sharesFigure) for (const at of read) taken.add(at);
	}
	return drafts;
};
