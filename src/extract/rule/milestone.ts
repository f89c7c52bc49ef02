import {
	isSince,
	tellsBeginning,
	tellsEnd,
	wasPlanned,
} from "../../language/due.ts";
import type { WindowMention } from "../mention.ts";
import { openBook } from "./book.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { textOf } from "./linetext.ts";
import { findPattern, type Hit } from "./match.ts";
import { type MilestonePatterns, steps } from "./milestonestep.ts";
import {
	equipment,
	isEquipped,
	isOfPapers,
	isOfSystems,
	isPhase,
} from "./milestonesystem.ts";
import { clauseAround, windowOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { isOfShipments } from "./shipment.ts";
import { findSupply } from "./supply.ts";
import { symbolOf, symbolsOf } from "./symbol.ts";
import { isPeriod } from "./windownear.ts";

const verbs = symbolsOf("online", "start", "complete", "deploy", "goal");

/** The window's own words say that something starts: "starting in 2027", 2026年下半年开始. */
const begins = (line: Line, window: WindowMention): boolean =>
	tellsBeginning(textOf(line, window));

const first = symbolOf("first");
/** A contract's term, "a commitment by the end of 2025": when it is signed, not when it runs. */
const promised = new RegExp(`[${symbolOf("contract")}]|G_?${symbolOf("put")}`);

/** "By 2029": all that is told, unless it is told of a first part. */
const isDeadline = (line: Line, { sort }: WindowMention, x: number) => {
	const { from, to } = clauseAround(line, x);
	return sort === "deadline" && !line.symbols.slice(from, to).includes(first);
};

/** "Access to the 750-megawatt campus through 2026": how long it lasts. */
const isLasting = (line: Line, window: WindowMention): boolean =>
	tellsEnd(textOf(line, window));

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

const denying = symbolOf("deny");

/** 否认延至2028年完工. */
const isDenied = (line: Line, { start }: Hit): boolean => {
	const { from } = clauseAround(line, start);
	return line.symbols.slice(from, start + 1).includes(denying);
};

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
		if (!isPeriod(window) || isSince(textOf(line, window))) continue;
		if (!isOver(window, published) || wasPlanned(line.text))
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
	if (isBare(line, hit) && isLasting(line, window)) return false;
	if (only === "opening" && !isOpening(window)) return false;
	if (only === "equipped" && !isEquipped(line)) return false;
	const word = line.tokens[hit.at.x ?? -1];
	if (only === "phase" && (!word || !isPhase(line, word, scene))) return false;
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
	lang: "en" | "zh",
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
			const isFull = step.qualifier === "full-capacity";
			if (isFull && isOfPapers(line, hit.start, last, lang)) continue;
			if (isOfShipments(line, window, last)) continue;
			const parties = findSupply(line, x, scene, earlier);
			ahead.delete(w);
			told.add(step);
			drafts.push({
				kind: "milestone",
				subject: parties?.subject ?? null,
				object: parties?.object ?? null,
				qualifier: step.qualifier,
				when: window.when,
				...(isDenied(line, hit) ? { denied: true } : {}),
				start: first.start,
				end: last.end,
				rule: `${lang}/milestone/${step.qualifier}`,
				line,
			});
			break;
		}
	return drafts;
};
