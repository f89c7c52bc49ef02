import type { Qualifier, Quantity } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { findRule, type Hit, nameAt } from "./match.ts";
import { clauseAround, findRight, quantityOf, windowOf } from "./pick.ts";
import { dayOf } from "./price.ts";
import type { Rule } from "./rule.ts";
import { orientSupply, type Scene } from "./scene.ts";
import { joiner, symbolOf } from "./symbol.ts";

const annual = symbolOf("annual");
const premoney = symbolOf("premoney");
const postmoney = symbolOf("postmoney");
const denials = symbolOf("not") + symbolOf("deny");
const each = symbolOf("each");
const sourceWords = symbolOf("from") + symbolOf("by");

/** Kinds measured on one company, whose name stands before the word for the measure. */
const measures: ReadonlySet<string> = new Set([
	"market-cap",
	"market-cap-change",
	"valuation",
	"revenue",
	"profit",
	"spending",
]);
const yearly: ReadonlySet<string> = new Set(["revenue", "profit", "spending"]);

const negated = (value: Quantity): Quantity => {
	const flip = (bound: number | null) => (bound === null ? null : -bound);
	return { ...value, low: flip(value.high), high: flip(value.low) };
};

/** The company measured: named before the measure, but not as a source ("revenue from Anthropic"), else after it. */
const measuredOf = (line: Line, hit: Hit, scene: Scene): string | null => {
	const anchor = Math.min(hit.at.x ?? hit.start, hit.at.v ?? hit.start);
	for (let place = anchor - 1; place >= 0; place -= 1) {
		if (line.symbols[place] === ";") break;
		const name = line.tokens[place]?.name;
		if (name === undefined) continue;
		if (sourceWords.includes(line.symbols[place - 1] ?? ",")) continue;
		return name;
	}
	const right = findRight(line, hit.end - 1, "N", ",;");
	const isOwner = right !== -1 && right - hit.end <= 2;
	return isOwner ? (nameAt(line, right) ?? scene.focus) : scene.focus;
};

/** Names of a list that ends at `at`: "SoftBank and OpenAI", 软银、英伟达. */
export const listEndingAt = (line: Line, at: number): readonly string[] => {
	const names: string[] = [];
	let place = at;
	while (place >= 0) {
		const name = nameAt(line, place);
		if (name === null) break;
		names.unshift(name);
		if (!`${joiner},`.includes(line.symbols[place - 1] ?? ".")) break;
		place -= 2;
	}
	return names;
};

/** The period of a figure: stated in its clause, nearest first; fiscal ones carry none. */
const periodOf = (line: Line, at: number): Pick<Draft, "when"> => {
	const { from, to } = clauseAround(line, at);
	let best: Readonly<{ distance: number; place: number }> | null = null;
	for (let place = from; place < to; place += 1) {
		const window = windowOf(line.tokens[place]);
		if (window === null) continue;
		const distance = Math.abs(place - at);
		if (best === null || distance < best.distance) best = { distance, place };
	}
	const window = best === null ? null : windowOf(line.tokens[best.place]);
	const carries = window?.sort === "period" || window?.sort === "deadline";
	return window !== null && carries ? { when: window.when } : {};
};

const contractPeriodOf = (line: Line): Pick<Draft, "when"> => {
	const windows = line.tokens.flatMap((token) => windowOf(token) ?? []);
	const start = windows.find(
		(window) =>
			(window.sort === "period" || window.sort === "deadline") &&
			window.when.from !== undefined,
	);
	const duration = windows.find((window) => window.sort === "duration");
	const from = start?.when.from;
	if (start === undefined || from === undefined) return {};
	const years = duration?.years;
	if (years === undefined)
		return start.sort === "deadline" ? { when: start.when } : {};
	const until = new Date(`${from}T00:00:00Z`);
	until.setUTCFullYear(until.getUTCFullYear() + years);
	until.setUTCDate(until.getUTCDate() - 1);
	return { when: { from, to: until.toISOString().slice(0, 10) } };
};

const whenOf = (
	rule: Rule,
	line: Line,
	at: number,
	scene: Scene,
): Pick<Draft, "when"> => {
	if (rule.kind === "purchase") return contractPeriodOf(line);
	if (rule.kind === "market-cap-change") return dayOf(line, at, scene);
	if (yearly.has(rule.kind)) return periodOf(line, at);
	if (rule.qualifier === "first" && rule.kind === "tranche")
		return periodOf(line, at);
	return {};
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
	if (rule.kind === "valuation") {
		const next = line.symbols.slice(
			from,
			(findRight(line, to, ",;", "") + 1 || line.symbols.length + 1) - 1,
		);
		if (next.includes(premoney)) return "pre-money";
		if (next.includes(postmoney)) return "post-money";
	}
	return undefined;
};

const partiesOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
): Readonly<{
	subjects: readonly (string | null)[];
	object: string | null;
}> => {
	const subject = nameAt(line, hit.at.s);
	const object = nameAt(line, hit.at.o);
	if (measures.has(rule.kind)) {
		return { subjects: [subject ?? measuredOf(line, hit, scene)], object };
	}
	if (rule.unordered && subject !== null && object !== null) {
		const pair = orientSupply(subject, object);
		return { subjects: [pair.subject], object: pair.object };
	}
	if (subject === null || hit.at.s === undefined)
		return { subjects: [null], object };
	const list = listEndingAt(line, hit.at.s).filter((name) => name !== object);
	const isShared =
		rule.sharesSubject || line.symbols.slice(hit.start, hit.end).includes(each);
	if (list.length > 1)
		return {
			subjects: isShared
				? list
				: rule.kind === "investment" || rule.kind === "funding-round"
					? []
					: [subject],
			object,
		};
	return { subjects: [subject], object };
};

const isDenied = (line: Line, hit: Hit, at: number): boolean => {
	const { to } = clauseAround(line, at);
	return [...line.symbols.slice(hit.start, to)].some((symbol) =>
		denials.includes(symbol),
	);
};

/** What the rules of figures read in one line. A figure serves the first rule that reads it. */
export const readFigures = (
	line: Line,
	scene: Scene,
	rules: readonly Rule[],
	lang: string,
): readonly Draft[] => {
	if (!/[MP]/.test(line.symbols)) return [];
	const drafts: Draft[] = [];
	const taken = new Set<number>();
	for (const rule of rules) {
		const read = new Set<number>();
		for (const hit of findRule(line, rule)) {
			const at = hit.at.v;
			const quantity = at === undefined ? null : quantityOf(line.tokens[at]);
			if (
				at === undefined ||
				quantity === null ||
				taken.has(at) ||
				read.has(at)
			)
				continue;
			if (quantity.noun !== undefined) continue;
			const { subjects, object } = partiesOf(rule, line, hit, scene);
			const first = line.tokens[hit.start];
			const last = line.tokens[hit.end - 1];
			if (first === undefined || last === undefined) continue;
			read.add(at);
			const qualifier = qualifierOf(rule, line, hit, at);
			for (const subject of subjects)
				drafts.push({
					kind: rule.kind,
					subject,
					object,
					value: rule.negative ? negated(quantity.value) : quantity.value,
					...(qualifier === undefined ? {} : { qualifier }),
					...whenOf(rule, line, at, scene),
					...(isDenied(line, hit, at) ? { denied: true } : {}),
					start: first.start,
					end: last.end,
					rule: `${lang}/${rule.name}`,
					line,
					at,
				});
		}
		if (!rule.sharesFigure) for (const at of read) taken.add(at);
	}
	return drafts;
};
