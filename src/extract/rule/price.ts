import type { Qualifier, Quantity } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { findPattern, type Hit } from "./match.ts";
import { compilePattern } from "./pattern.ts";
import {
	clauseAround,
	findLeft,
	findRight,
	quantityOf,
	windowOf,
} from "./pick.ts";
import type { Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";

/** `x` is the word that tells the direction. */
const patterns = [
	"x:rise|fall ~ v:P",
	"v:P - x:rise|fall",
	"x:narrow ~ v:P",
].map(compilePattern);

/** Words beside which a percentage is no share's move: growth of sales, a market share, an index, a move over months. */
const foreign = (
	[
		"revenue",
		"profit",
		"loss",
		"cap",
		"valuation",
		"rate",
		"span",
		"target",
		"stake",
		"users",
		"capex",
		"cost",
		"backlog",
		"debt",
		"index",
		"equity",
	] as const
)
	.map(symbolOf)
	.join("");

const moments = {
	premarket: symbolOf("premarket"),
	afterHours: symbolOf("afterhours"),
	close: symbolOf("close"),
	high: symbolOf("high"),
	low: symbolOf("low"),
	open: symbolOf("open"),
};
const anyMoment = Object.values(moments).join("");
/** Moments that a clause without a figure sets for those that follow. */
const lasting = moments.premarket + moments.afterHours + moments.close;
const fall = symbolOf("fall");
const narrow = symbolOf("narrow");
const stock = symbolOf("stock");
const index = symbolOf("index");

const qualifierOf = (symbols: string, isFall: boolean): Qualifier | null => {
	if (symbols.includes(moments.premarket)) return "premarket";
	if (symbols.includes(moments.afterHours)) return "after-hours";
	if (symbols.includes(moments.low)) return "low";
	if (symbols.includes(moments.open)) {
		if (!symbols.includes(moments.high)) return "session";
		return isFall ? "low" : "high";
	}
	if (symbols.includes(moments.close)) return "close";
	if (symbols.includes(moments.high)) return isFall ? "low" : "high";
	return null;
};

const momentsIn = (line: Line, from: number, to: number): string =>
	[...line.symbols.slice(from, to)]
		.filter((symbol) => anyMoment.includes(symbol))
		.join("");

/** The nearest moment words: of the clause, of the figureless clause after it, or set by a clause before. */
const momentOf = (line: Line, at: number, isFall: boolean): Qualifier => {
	const { from, to } = clauseAround(line, at);
	const own = qualifierOf(momentsIn(line, from, to), isFall);
	if (own !== null) return own;
	const next = clauseAround(line, Math.min(to + 1, line.symbols.length - 1));
	const after = line.symbols.slice(next.from, next.to);
	if (next.from > at && !/[NPM]/.test(after)) {
		const later = momentsIn(line, next.from, next.to);
		if (later.includes(moments.high)) return isFall ? "low" : "high";
	}
	const preamble = [...line.symbols.slice(0, from)]
		.map((symbol, place) => ({ symbol, place }))
		.filter(({ symbol, place }) => {
			if (!lasting.includes(symbol)) return false;
			const clause = clauseAround(line, place);
			return !line.symbols.slice(clause.from, clause.to).includes("P");
		})
		.at(-1);
	if (preamble === undefined) return "session";
	return qualifierOf(preamble.symbol, isFall) ?? "session";
};

const subjectOf = (line: Line, hit: Hit, scene: Scene): string | null => {
	const at = Math.min(hit.at.x ?? hit.start, hit.at.v ?? hit.start);
	const left = findLeft(line, at, `N${index}`, ";");
	if (left !== -1) return line.tokens[left]?.name ?? null;
	const { to } = clauseAround(line, at);
	const right = findRight(line, hit.end - 1, "N", ",;");
	if (right !== -1 && right < to) return line.tokens[right]?.name ?? null;
	const knowsStock = line.symbols.includes(stock) || /P/.test(line.symbols);
	return knowsStock ? scene.focus : null;
};

const movedBy = (stated: Quantity, isFall: boolean): Quantity => {
	const exact = stated.low === null ? { ...stated, low: stated.high } : stated;
	if (!isFall) return exact;
	const negate = (bound: number | null) => (bound === null ? null : -bound);
	return { ...exact, low: negate(exact.high), high: negate(exact.low) };
};

/** One company's share over one session: who, which way, how far, at which moment. */
export const readPriceMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (!line.symbols.includes("P")) return [];
	const drafts: Draft[] = [];
	const seen = new Set<number>();
	for (const hit of patterns.flatMap((pattern) => findPattern(line, pattern))) {
		const { v, x } = hit.at;
		if (v === undefined || x === undefined || seen.has(v)) continue;
		const { from, to } = clauseAround(line, v);
		const clause = line.symbols.slice(from, to);
		if ([...clause].some((symbol) => foreign.includes(symbol))) continue;
		const quantity = quantityOf(line.tokens[v]);
		if (quantity === null) continue;
		const previous = drafts.at(-1);
		const isNarrowing = line.symbols[x] === narrow;
		if (isNarrowing && previous === undefined) continue;
		const isFall = isNarrowing
			? (previous?.value?.low ?? 0) < 0
			: line.symbols[x] === fall;
		const subject = subjectOf(line, hit, scene);
		if (subject === null) continue;
		const isMost = quantity.value.low === null;
		const moment = momentOf(line, v, isFall);
		const qualifier =
			isMost && moment === "session" ? (isFall ? "low" : "high") : moment;
		seen.add(v);
		const token = line.tokens[v];
		const first = line.tokens[Math.min(x, v)];
		const last = line.tokens[Math.max(x, v)];
		if (token === undefined || first === undefined || last === undefined)
			continue;
		drafts.push({
			kind: "price-move",
			subject,
			object: null,
			value: movedBy(quantity.value, isFall),
			qualifier: isNarrowing ? (previous?.qualifier ?? qualifier) : qualifier,
			...dayOf(line, v, scene),
			start: first.start,
			end: last.end,
			rule: `${lang}/price-move/${isNarrowing ? "narrows" : "moves"}`,
			line,
			at: v,
		});
	}
	return drafts;
};

/** The trading day: the nearest day before the figure in the sentence, one after it, or the paragraph's. */
export const dayOf = (
	line: Line,
	at: number,
	scene: Scene,
): Pick<Draft, "when"> => {
	for (let place = at - 1; place >= 0; place -= 1) {
		const window = windowOf(line.tokens[place]);
		if (window?.sort === "day") return { when: window.when };
	}
	const { to } = clauseAround(line, at);
	for (let place = at + 1; place < to; place += 1) {
		const window = windowOf(line.tokens[place]);
		if (window?.sort === "day") return { when: window.when };
	}
	const isSet = scene.day?.paragraph === line.sentence.paragraph;
	return isSet && scene.day !== null ? { when: scene.day.when } : {};
};
