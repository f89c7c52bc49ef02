import type { Qualifier } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, findLeft, quantityOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { findSupply } from "./supply.ts";
import { symbolOf } from "./symbol.ts";

/** Below this a figure is about a rack or a hall, not a deal. */
const smallestSite = 0.005;
const power = symbolOf("power");
const cost = symbolOf("cost");
const running = symbolOf("running");
const first = symbolOf("first");
const unit = symbolOf("each") + symbolOf("per");
const known = "_=";
const sum = new RegExp(`${symbolOf("all")}_?[GF]`);
/** 增至今年2吉瓦: has grown to, this year. */
const grown = new RegExp(`[${symbolOf("reach")}${symbolOf("rise")}]W$`);
const goal = new RegExp(`[${symbolOf("goal")}${symbolOf("forecast")}]`);

const isFirst = (line: Line, at: number): boolean => {
	if (line.symbols[at] === "F") return true;
	const before = line.symbols[at - 1] ?? "";
	const place = before !== "" && known.includes(before) ? at - 2 : at - 1;
	return line.symbols[place] === first;
};

const qualifierOf = (line: Line, at: number): Qualifier => {
	if (isFirst(line, at)) return "first";
	const { from } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	const hasReached = grown.test(before) && !goal.test(before);
	return before.includes(running) || hasReached ? "online" : "total";
};

/** A power that measures a plant, a home's needs or a price, not what a party will run. */
const isForeign = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	if (before.includes(power) && !before.includes("N")) return true;
	if (line.symbols.slice(from, to).includes(cost)) return true;
	const previous = line.symbols[at - 1] ?? "-";
	return unit.includes(previous);
};

/** A campus "scalable to 90MW" has up to that. */
const extendable =
	/(?:scalable|expandable|extendable|scale|expand(?:able|ed|ing)?|grow(?:ing)?) (?:up )?to\s*$|可?(?:扩展|扩充|扩建|扩容)[至到]\s*$/i;

const wordsBefore = (line: Line, at: number): string => {
	const end = (line.tokens[at]?.start ?? 0) - line.sentence.start;
	return line.text.slice(Math.max(0, end - 24), end);
};

/** One of several figures that the clause adds up. */
const isPart = (line: Line, at: number): boolean => {
	const { to } = clauseAround(line, at);
	const rest = line.symbols.slice(at + 1, to);
	return sum.test(rest);
};

/** Power that somebody will run, runs or wants. */
export const readCapacity = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		const symbol = line.symbols[at];
		if (symbol !== "G" && symbol !== "F") return;
		const quantity = quantityOf(token);
		if (quantity === null || isForeign(line, at)) return;
		const { value } = quantity;
		if ((value.high ?? value.low ?? 0) < smallestSite) return;
		if (isPart(line, at)) return;
		const qualifier = qualifierOf(line, at);
		const parties = findSupply(line, at, scene, [...earlier, ...drafts]);
		const left = findLeft(line, at, "N", ",;");
		const start = left === -1 ? token : (line.tokens[left] ?? token);
		drafts.push({
			kind: "capacity",
			subject: parties?.subject ?? null,
			object: parties?.object ?? null,
			value: extendable.test(wordsBefore(line, at))
				? { ...value, low: null }
				: value,
			qualifier,
			start: start.start,
			end: token.end,
			rule: `${lang}/capacity/${qualifier}`,
			line,
			at,
		});
	});
	return drafts;
};
