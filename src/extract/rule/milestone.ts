import type { Qualifier } from "../claim.ts";
import type { NameMention, WindowMention } from "../mention.ts";
import { bookOf, openBook } from "./book.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { findPattern, type Hit } from "./match.ts";
import { compilePattern, type Pattern } from "./pattern.ts";
import { isPeriod } from "./period.ts";
import { clauseAround, windowOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { findSupply } from "./supply.ts";
import { symbolOf } from "./symbol.ts";

type MilestonePatterns = Readonly<{
	qualifier: Qualifier;
	/** Holds only of a window that opens with a date, or that closes with one; or where the line speaks of systems. */
	only?: "opening" | "deadline" | "equipped";
	patterns: readonly Pattern[];
}>;

/** `w` is the window, `x` the word or figure that tells which step is due. */
const verbs = (["online", "start", "complete", "deploy", "goal"] as const)
	.map(symbolOf)
	.join("");

const steps = bookOf<MilestonePatterns>([
	{
		qualifier: "full-capacity",
		patterns: [
			"all ~ x:G ~N w:W",
			"all ~ x:G ~N complete|online ~ w:W",
			"x:G ~N w:W ~ complete",
			"w:W ~N all ~ x:G",
			"x:complete ~ w:W",
			"x:complete - close? ~ deploy|system|site ~N w:W",
			"w:W ~ x:complete",
			"w:W - x:done",
			"x:G ~, goal ~N w:W",
			"x:all - deploy|system|online ~ w:W",
			"x:G , ~ w:W ~ complete",
			"x:all - of - deploy|online|system|site|chip ~N w:W",
			"deploy|site|system|G ~N x:done ~N w:W",
			"x:done of ~N site|system|deploy ~N w:W",
			"x:all of ~N site|system|deploy ~N w:W",
			"first ..N W ~, x:all ~ w:W",
			"w:W ~N reach|rise - reach? - x:G",
			"reach|rise - to? - x:G ~N w:W",
			"first ..N W ~, x:all|complete ~ w:W",
		].map(compilePattern),
	},
	{
		qualifier: "full-capacity",
		only: "deadline",
		patterns: [
			"deploy|online|running ~ x:G ~N w:W",
			"x:G ~N online|deploy|running ~N w:W",
			"w:W ~N deploy|online|running ~N x:G",
			"x:G ~N w:W",
			"w:W ~N x:G",
			"w:W ~N deploy ~N x:C",
			"deploy ~N x:C ~N w:W",
			"x:deploy|online ~ step ~N w:W",
			"w:W ~ step ~ x:deploy|online",
			"step ~ x:deploy|online ~N w:W",
		].map(compilePattern),
	},
	{
		qualifier: "first-capacity",
		only: "opening",
		patterns: [
			"w:W ~N x:deploy|need|online ~ N",
			"x:deploy|need|buy|online|win ~N chip|system|G ~N w:W",
			"w:W ~N x:deploy|need|buy|win|online ~N G",
			"x:deploy|need|buy|win ~N o:N ~ w:W",
			"w:W ~N x:deploy|need|buy|win|online ~N o:N",
		].map(compilePattern),
	},
	{
		qualifier: "first-capacity",
		patterns: [
			"x:F ~N w:W",
			"x:F ~ online|deploy , ~ w:W",
			"x:first ~N online|deploy|system|site|chip|G ~N w:W",
			"x:first ~ w:W ~ online|deploy",
			"x:first - into w:W",
			"w:W ~N x:F",
			"w:W ~ x:first ~ online|deploy|system",
			"w:W - x:online",
			"w:W - step|use|start - x:online",
			"x:first - site|system|chip|deploy ..N online ~ w:W",
			"x:first , G ~N , ~ online|start|deploy ~ w:W",
			"x:online|start ~N C ~N w:W",
			"x:C ~N online|deploy ~N w:W",
			"x:deploy|buy|win|need ~ C ~N w:W",
			"w:W ~N x:deploy - first ~ o:N",
			"first ~ x:deploy ~N o:N ~N w:W",
			"x:online ~ of ~N o:N ~N w:W",
			"x:online ~ of ~N chip|system ~N w:W",
			"w:W ~N win|online|deploy ~ x:first ~N chip|system|G",
			"w:W ~N win|online|deploy ~ x:first ~ o:N",
			"w:W ~ deploy|online ~ x:G|C",
			"w:W ~N x:deploy ~N chip|system",
			"start ~ x:deploy|need|win|buy ~N chip|system ~N w:W",
			"start ~ x:deploy|need|win|buy ~ G ~N w:W",
			"with x:online|start ~ w:W",
			"start - x:online ~N w:W",
			"online ~ x:G ~N w:W",
			"deploy|online|system|site|chip ~N x:start ~ w:W",
			"x:G , - online|start ~ w:W",
			"x:G ~ online|start ~ w:W",
			"deploy|system|site ~ x:online ~ w:W",
			"w:W - x:start , W - complete",
			"w:W x:, W - done|complete",
			"w:W - x:start $",
			"x:G ~, w:W",
			"x:first of - into w:W",
			"x:G ~ w:W",
		].map(compilePattern),
	},
	{
		qualifier: "first-capacity",
		only: "equipped",
		patterns: ["x:first ~N w:W"].map(compilePattern),
	},
]);

/** The window's own words say that something starts: "starting in 2027", 2026年下半年开始. */
const begins = (line: Line, { start, end }: WindowMention): boolean =>
	/start|begin|from|commenc|开始|起/i.test(
		line.text.slice(start - line.sentence.start, end - line.sentence.start),
	);

const first = symbolOf("first");
/** A contract's term, "a commitment by the end of 2025": when it is signed, not when it runs. */
const promised = new RegExp(`[${symbolOf("contract")}]|G_?${symbolOf("put")}`);

/** "By 2029": all that is told, unless it is told of a first part. */
const isDeadline = (line: Line, { sort }: WindowMention, x: number) => {
	const { from, to } = clauseAround(line, x);
	return sort === "deadline" && !line.symbols.slice(from, to).includes(first);
};

/** "From 2027 on". */
const isOpening = ({ when }: WindowMention): boolean => when.to === undefined;

/** No word between the figure and the window tells that it comes online then. */
const isBare = (line: Line, hit: Hit): boolean =>
	/^G[^N]*W$/.test(line.symbols.slice(hit.start, hit.end)) &&
	![...line.symbols.slice(hit.start, hit.end)].some((symbol) =>
		verbs.includes(symbol),
	);

/** A window that ended before the article came out is nothing to wait for. */
const isOver = ({ when }: WindowMention, published: string): boolean =>
	when.to !== undefined && when.to < published;

const systems = (["system", "site", "chip"] as const).map(symbolOf).join("");
const equipment = new RegExp(`[GFC${systems}]`);

const isProduct = ({ sort }: NameMention): boolean => sort === "product";

/** What is completed are systems, no takeover; and a name that stands for them is a product's. */
const isOfSystems = (
	line: Line,
	{ start, end, at }: Hit,
	scene: Scene,
	qualifier: Qualifier,
): boolean => {
	if (at.o !== undefined)
		return line.tokens
			.slice(start, end)
			.some(({ mention }) => mention?.type === "name" && isProduct(mention));
	if (qualifier !== "full-capacity") return true;
	return equipment.test(line.symbols) || scene.lastSystem !== null;
};

/** The day on which a first payment is due, in a sentence that speaks of no systems. */
const isPayday = (
	line: Line,
	{ when }: WindowMention,
	earlier: readonly Draft[],
): boolean =>
	!equipment.test(line.symbols) &&
	earlier.some(
		(draft) =>
			draft.kind === "tranche" &&
			draft.when?.from === when.from &&
			draft.when?.to === when.to,
	);

/** Windows in which something may be due: periods and deadlines that are not over, and that no other reader has taken. */
const windowsAhead = (
	line: Line,
	taken: ReadonlySet<number>,
	published: string,
): Map<number, WindowMention> => {
	const ahead = new Map<number, WindowMention>();
	if (!line.symbols.includes("W")) return ahead;
	for (const [place, token] of line.tokens.entries()) {
		const window = windowOf(token);
		if (window === null || taken.has(place)) continue;
		if (isPeriod(window) && !isOver(window, published))
			ahead.set(place, window);
	}
	return ahead;
};

/** Whether a match tells what is due in its window. */
const tellsStep = (
	{ only, qualifier }: MilestonePatterns,
	hit: Hit,
	window: WindowMention,
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
): boolean => {
	if (only === "deadline" && !isDeadline(line, window, hit.at.x ?? 0))
		return false;
	if (only === "opening" && !isOpening(window)) return false;
	if (only === "equipped" && !equipment.test(line.symbols)) return false;
	if (only !== "deadline" && isBare(line, hit) && !begins(line, window))
		return false;
	return (
		isOfSystems(line, hit, scene, qualifier) &&
		!promised.test(line.symbols.slice(hit.start, hit.end)) &&
		!isPayday(line, window, earlier)
	);
};

/** By when the first system, or all of them, should run. Of each step the first match tells. */
export const readMilestones = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	taken: ReadonlySet<number>,
	lang: string,
): readonly Draft[] => {
	const ahead = windowsAhead(line, taken, scene.published);
	if (ahead.size === 0) return [];
	const drafts: Draft[] = [];
	const told = new Set<MilestonePatterns>();
	for (const { owner: step, pattern } of openBook(steps, line))
		for (const hit of told.has(step) ? [] : findPattern(line, pattern)) {
			const { w = -1, x } = hit.at;
			const window = ahead.get(w);
			if (window === undefined || x === undefined) continue;
			if (!tellsStep(step, hit, window, line, scene, earlier)) continue;
			const first = line.tokens[hit.start];
			const last = line.tokens[hit.end - 1];
			if (first === undefined || last === undefined) continue;
			const parties = findSupply(line, x, scene, earlier);
			ahead.delete(w);
			told.add(step);
			drafts.push({
				kind: "milestone",
				subject: parties?.subject ?? null,
				object: parties?.object ?? null,
				qualifier: step.qualifier,
				when: window.when,
				start: first.start,
				end: last.end,
				rule: `${lang}/milestone/${step.qualifier}`,
				line,
			});
			break;
		}
	return drafts;
};
