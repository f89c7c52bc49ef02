import type { Qualifier, Quantity } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { findPattern, type Hit, nameAt } from "./match.ts";
import { compilePattern } from "./pattern.ts";
import { isPeriod } from "./period.ts";
import { clauseAround, findRight, quantityOf, windowOf } from "./pick.ts";
import { isListed, type Scene } from "./scene.ts";
import { actorAt, findActor } from "./subject.ts";
import { joiner, symbolOf } from "./symbol.ts";

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
const span = symbolOf("span");
const rate = symbolOf("rate");

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

/** Moment words of the clause; those beyond another percentage belong to that one. */
const momentsNear = (
	line: Line,
	at: number,
	from: number,
	to: number,
): string => {
	const left = Math.max(from, line.symbols.lastIndexOf("P", at - 1) + 1);
	const next = line.symbols.indexOf("P", at + 1);
	const right = next === -1 ? to : Math.min(to, next);
	const found = [...line.symbols.slice(left, right)].filter((symbol) =>
		anyMoment.includes(symbol),
	);
	return found.join("");
};

/** A moment told by an earlier clause without a figure: 消息周一盘后公布，A一度涨…，B涨…. */
const momentSetBefore = (line: Line, from: number): string => {
	for (let place = from - 1; place >= 0; place -= 1) {
		const symbol = line.symbols[place] ?? "";
		if (symbol === ";") return "";
		if (!lasting.includes(symbol)) continue;
		const clause = clauseAround(line, place);
		if (!line.symbols.slice(clause.from, clause.to).includes("P"))
			return symbol;
	}
	return "";
};

/** A new high told by a clause of its own: 上涨4.4%，创盘中新高. */
const momentToldAfter = (line: Line, to: number): string => {
	if (to >= line.symbols.length) return "";
	const next = clauseAround(line, to + 1);
	const after = line.symbols.slice(next.from, next.to);
	return !/[NPM]/.test(after) && after.includes(moments.high)
		? moments.high
		: "";
};

const momentOf = (line: Line, at: number, isFall: boolean): Qualifier => {
	const { from, to } = clauseAround(line, at);
	const own = momentsNear(line, at, from, to);
	const set = momentSetBefore(line, from);
	const isOutside = set === moments.premarket || set === moments.afterHours;
	const isVague = own === "" || own === moments.high || own === moments.low;
	const symbols =
		isOutside && isVague ? set : own || momentToldAfter(line, to) || set;
	return qualifierOf(symbols, isFall) ?? "session";
};

const subjectOf = (line: Line, hit: Hit, scene: Scene): string | null => {
	const at = Math.min(hit.at.x ?? hit.start, hit.at.v ?? hit.start);
	const { from, to } = clauseAround(line, at);
	for (let place = at - 1; place >= from; place -= 1) {
		if (line.symbols[place] === index) return null;
		const name = nameAt(line, place);
		if (name !== null && isListed(name)) return name;
	}
	const right = findRight(line, hit.end - 1, "N", ",;");
	const after = right < to ? nameAt(line, right) : null;
	if (after !== null && isListed(after)) return after;
	const topic = nameAt(line, from - 2);
	const isTopic = line.symbols[from - 1] === "," && topic !== null;
	if (isTopic && isListed(topic)) return topic;
	const before = line.symbols.slice(0, at);
	const lastIndex = before.lastIndexOf(index);
	const actor = findActor(line, at, isListed);
	if (lastIndex > actor) return null;
	if (actor !== -1) return nameAt(line, actor);
	const knowsStock = before.includes(stock) || /P/.test(before);
	return knowsStock || line.sentence.inTitle
		? actorAt(line, at, scene, isListed)
		: null;
};

/** The clause before sets a longer time: "Since peaking in September, …". */
const isOverTime = (line: Line, from: number): boolean => {
	if (from < 2) return false;
	const before = clauseAround(line, from - 2);
	const clause = line.symbols.slice(before.from, before.to);
	return clause.includes(span) && !clause.includes("P");
};

/** How many symbols after the figure may tell what it measures. */
const afterwards = 4;

/** A word near the figure makes it no move of a share. */
const isForeign = (line: Line, x: number, v: number): boolean => {
	const { from, to } = clauseAround(line, v);
	const first = Math.min(x, v);
	const last = Math.max(x, v);
	const list = line.symbols.lastIndexOf(joiner, first - 1);
	const previous = line.symbols.lastIndexOf("P", first - 1);
	const isListOfNames =
		line.symbols[list - 1] === "N" && line.symbols[list + 1] === "N";
	const start = Math.max(from, previous + 1, isListOfNames ? 0 : list + 1);
	const nextName = line.symbols.indexOf("N", last);
	const end = Math.min(to, last + afterwards, nextName === -1 ? to : nextName);
	const isLong = line.tokens
		.slice(start, end)
		.some((token) => isPeriod(windowOf(token)));
	const owner = line.symbols.lastIndexOf("N", first - 1);
	const before = line.symbols.slice(Math.max(start, owner), first);
	const near = line.symbols.slice(start, end);
	if (isLong || near.includes(span) || isOverTime(line, from)) return true;
	if (line.symbols.slice(from, first).includes(rate)) return true;
	if (before.includes(stock)) return false;
	return [...near].some(
		(symbol, place) =>
			foreign.includes(symbol) &&
			line.tokens[start + place]?.start !== line.tokens[x]?.start,
	);
};

const movedBy = (stated: Quantity, isFall: boolean): Quantity => {
	const exact = stated.low === null ? { ...stated, low: stated.high } : stated;
	if (!isFall) return exact;
	const negate = (bound: number | null) => (bound === null ? null : -bound);
	return { ...exact, low: negate(exact.high), high: negate(exact.low) };
};

/** 英伟达、AMD盘后分别跌1.1%和0.9%: each name has its own figure, in the same order. */
const respective = new RegExp(
	`(N(?:[&,]N)+)([^NP;]{0,8}?)([${fall}${symbolOf("rise")}])_?(P(?:[&,]P)+)`,
	"dg",
);

const readRespective = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] =>
	[...line.symbols.matchAll(respective)].flatMap((match) => {
		const names = match[1] ?? "";
		const [nameStart = 0] = match.indices?.[1] ?? [];
		const [figureStart = 0] = match.indices?.[4] ?? [];
		if (names.length !== match[4]?.length) return [];
		return [...names].flatMap((symbol, place) => {
			if (symbol !== "N") return [];
			const v = figureStart + place;
			const token = line.tokens[v];
			const quantity = quantityOf(token);
			const subject = nameAt(line, nameStart + place);
			if (token === undefined || quantity === null || subject === null)
				return [];
			const isFall = match[3] === fall;
			return [
				{
					kind: "price-move" as const,
					subject,
					object: null,
					value: movedBy(quantity.value, isFall),
					qualifier: momentOf(line, figureStart, isFall),
					...dayOf(line, v, scene),
					start: token.start,
					end: token.end,
					rule: `${lang}/price-move/respectively`,
					line,
					at: v,
				},
			];
		});
	});

/** One company's share over one session: who, which way, how far, at which moment. */
export const readPriceMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (!line.symbols.includes("P")) return [];
	const drafts: Draft[] = [...readRespective(line, scene, lang)];
	const seen = new Set(drafts.map(({ at }) => at));
	for (const hit of patterns.flatMap((pattern) => findPattern(line, pattern))) {
		const { v, x } = hit.at;
		if (v === undefined || x === undefined || seen.has(v)) continue;
		if (isForeign(line, x, v)) continue;
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
	const isSet = scene.day?.block === line.block;
	return isSet && scene.day !== null ? { when: scene.day.when } : {};
};
