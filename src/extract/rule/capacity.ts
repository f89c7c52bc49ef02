import type { Qualifier } from "../claim.ts";
import type { Span } from "../mention.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { isOverall } from "./overall.ts";
import { clauseAround, findLeft, quantityOf, windowOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { findSupply } from "./supply.ts";
import { symbolOf } from "./symbol.ts";

/** Below this a figure is about a rack or a hall, not a deal. */
const smallestSite = 0.005;
const power = symbolOf("power");
const cost = symbolOf("cost");
const equal = symbolOf("equal");
/** "A gigawatt brings it $15 billion". */
const brings = new RegExp(
	`^_?${symbolOf("earn")}[^NGP]*M|^${symbolOf("for")}M`,
);
const running = symbolOf("running");
const first = symbolOf("first");
const unit = symbolOf("each") + symbolOf("per");
const known = "_=";
const sum = new RegExp(`${symbolOf("all")}_?[GF]`);
/** 增至今年2吉瓦: has grown to, this year. */
const grown = new RegExp(`[${symbolOf("reach")}${symbolOf("rise")}]W$`);
const hasGrown =
	/(?<!be )\b(?:grew|rose|climbed|expanded|increased|jumped|swelled|doubled|tripled|quadrupled) to (?:about |around |roughly |some |nearly |almost |over |more than )?$/i;
/** What stands between the last power before the figure and the figure. */
const lastStretch = /[^GFE]*$/;
const goal = new RegExp(`[${symbolOf("goal")}${symbolOf("forecast")}]`);

/** "The first phase", 首期: a part of the plan, not the first of its sites. */
const phase = /phase|stage|tranche|batch|step|[期批步]|阶段|首轮/i;
/** "Phase one, of 200 MW". */
const phaseApposed = new RegExp(`${first}_?,${symbolOf("of")}?$`);
const otherFigure = /[GFEMC]/;

/** The clause says that the power is that of the first phase: 首批部署的GPU为1吉瓦, "1 GW in the first phase". */
const isOfFirstPhase = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	for (let place = from; place < to; place += 1) {
		const token = line.tokens[place];
		if (line.symbols[place] !== first || token === undefined) continue;
		const { start } = line.sentence;
		const word = line.text.slice(token.start - start, token.end - start);
		const [left, right] = place < at ? [place + 1, at] : [at + 1, place];
		const isNear = !otherFigure.test(line.symbols.slice(left, right));
		const isOfNext = /^.?[GF]/.test(line.symbols.slice(place + 1, to));
		if (isNear && phase.test(word) && (place < at || !isOfNext)) return true;
	}
	return false;
};

const isFirst = (line: Line, at: number): boolean => {
	if (line.symbols[at] === "F" || isOfFirstPhase(line, at)) return true;
	const before = line.symbols[at - 1] ?? "";
	if (phaseApposed.test(line.symbols.slice(0, at))) return true;
	const place = before !== "" && known.includes(before) ? at - 2 : at - 1;
	return line.symbols[place] === first;
};

/** Power that is only contracted, however much it has grown. */
const onPaper = /contracted|secured|planned|pipeline|签约|合约|合同|规划/i;
/** "Runs 810MW today". */
const presently =
	/^\s*(?:of [a-z]+ ?[a-z]* )?(?:today|at present|right now|as of now)\b/i;

/** 目前用电50万千瓦. */
const atPresent =
	/(?:目前|现时|现在|如今|眼下|现阶段)(?:(?!计划|规划|目标|预计|拟|将)[^,，;；。]){0,10}$/;

const wordsBehind = (line: Line, at: number): string =>
	line.text.slice((line.tokens[at]?.end ?? 0) - line.sentence.start);

/** What is running now, said before the figure or right behind it. */
const isRunning = (line: Line, at: number, published: string): boolean => {
	const { from, to } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	const [behind = ""] = line.symbols.slice(at + 1, to).split(/[NMGFEC]/);
	const near = at + 1 + behind.length;
	const isToCome = line.tokens.slice(from, near).some((token) => {
		const when = windowOf(token)?.when;
		return (when?.from ?? when?.to ?? "") > published;
	});
	const said = before.slice(before.search(lastStretch)) + behind;
	const hasReached =
		!goal.test(before) &&
		!onPaper.test(wordsBefore(line, at)) &&
		(grown.test(before) || hasGrown.test(wordsBefore(line, at)));
	const words = wordsBefore(line, at);
	const isNow = presently.test(wordsBehind(line, at)) || atPresent.test(words);
	if (isNow && !onPaper.test(words)) return !goal.test(before);
	return hasReached || (!isToCome && said.includes(running));
};

/** 一年前是0.6吉瓦, "up from 0.6 GW": what ran before that which runs now. */
const formerly =
	/(?:年前|前年|去年|上年|此前|之前|原先)[^,，]{0,6}$|\b(?:up from|from|against|compared with)\s*$/i;

const qualifierOf = (
	line: Line,
	at: number,
	published: string,
	drafts: readonly Draft[],
): Qualifier => {
	if (isFirst(line, at)) return "first";
	const wasRunning =
		drafts.at(-1)?.qualifier === "online" &&
		formerly.test(wordsBefore(line, at));
	return wasRunning || isRunning(line, at, published) ? "online" : "total";
};

/** "One gigawatt is what 750,000 homes draw": nobody's. */
const isExample = (line: Line, at: number): boolean =>
	quantityOf(line.tokens[at])?.value.low === 1 &&
	line.has.has(power) &&
	(!line.has.has("N") || line.symbols[at + 1] === equal);

/** A power that measures a plant, a home's needs or a price, not what a party will run. */
const isForeign = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	if (before.includes(power) && !before.includes("N")) return true;
	if (isExample(line, at)) return true;
	if (line.symbols.slice(from, to).includes(cost)) return true;
	if (brings.test(line.symbols.slice(at + 1, to))) return true;
	const previous = line.symbols[at - 1] ?? "-";
	return unit.includes(previous);
};

/** A campus "scalable to 90MW" has up to that. */
const extendable =
	/(?:scalable|expandable|extendable|(?:can|could|may|might|room to) (?:scale|expand|grow)|scaling|expand) (?:up )?to\s*$|可?(?:扩展|扩充|扩建|扩容|扩大)[至到]\s*$|可(?:再|望)?(?:扩|增|提升|增加|提高)[至到]\s*$/i;

const wordsBefore = (line: Line, at: number): string => {
	const end = (line.tokens[at]?.start ?? 0) - line.sentence.start;
	return line.text.slice(Math.max(0, end - 36), end);
};

/** One of several figures that the clause adds up. */
const isPart = (line: Line, at: number): boolean => {
	const { to } = clauseAround(line, at);
	const rest = line.symbols.slice(at + 1, to);
	return sum.test(rest);
};

/** The gigawatt that a price was told for: "puts a gigawatt at $50 billion". */
const isPriced = ({ start, end }: Span, drafts: readonly Draft[]): boolean =>
	drafts.some(
		(draft) =>
			draft.kind === "unit-cost" && draft.start <= start && draft.end >= end,
	);

/** Power that somebody will run, runs or wants. */
export const readCapacity = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	if (!line.has.has("G") && !line.has.has("F")) return [];
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		const symbol = line.symbols[at];
		if (symbol !== "G" && symbol !== "F") return;
		const quantity = quantityOf(token);
		if (quantity === null || isForeign(line, at)) return;
		const { value } = quantity;
		if ((value.high ?? value.low ?? 0) < smallestSite) return;
		if (isPart(line, at) || isPriced(token, earlier)) return;
		const qualifier = qualifierOf(line, at, scene.published, drafts);
		const parties = findSupply(line, at, scene, [...earlier, ...drafts]);
		const isWhole =
			qualifier === "total" && isOverall(line, at, value, drafts, scene.size);
		const left = findLeft(line, at, "N", ",;");
		const start = left === -1 ? token : (line.tokens[left] ?? token);
		drafts.push({
			kind: "capacity",
			subject: parties?.subject ?? null,
			object: isWhole ? null : (parties?.object ?? null),
			value: extendable.test(wordsBefore(line, at))
				? { ...value, low: null }
				: value,
			qualifier,
			start: start.start,
			end: token.end,
			rule: `${lang}/capacity/${isWhole ? "overall" : qualifier}`,
			line,
			at,
		});
	});
	return drafts;
};
