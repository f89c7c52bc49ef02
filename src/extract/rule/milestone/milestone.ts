import { tellsOperation } from "../../../language/phase.ts";
import type { Qualifier } from "../../claim.ts";
import type { WindowMention } from "../../mention.ts";
import { findSupply } from "../capacity/supply.ts";
import type { Draft } from "../draft.ts";
import { openBook } from "../line/book.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { findPattern, type Hit } from "../line/match.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import { isOfShipments } from "./shipment.ts";
import { type MilestonePatterns, steps } from "./step.ts";
import {
	equipment,
	isEquipped,
	isOfPapers,
	isOfSystems,
	isPhase,
} from "./system.ts";
import {
	begins,
	isDeadline,
	isLasting,
	isOpening,
	windowsAhead,
} from "./window.ts";

const verbs = symbolsOf("online", "start", "complete", "deploy", "goal");

/** A contract's term, "a commitment by the end of 2025": when it is signed, not when it runs. */
const promised = new RegExp(`[${symbolOf("contract")}]|G_?${symbolOf("put")}`);

/** No word between the figure and the window tells that it comes online then. */
const isBare = (line: Line, hit: Hit): boolean =>
	/^G[^N]*W$/.test(line.symbols.slice(hit.start, hit.end)) &&
	![...line.symbols.slice(hit.start, hit.end)].some((symbol) =>
		verbs.includes(symbol),
	);

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

const firstPart = new RegExp(
	`(?:F|${symbolOf("first")}(?:[_${symbolsOf("of")}]{0,2}G)?)(?:${symbolOf("of")}[_GN${symbolOf("site")}]{1,6})?[_,]{0,2}(?:${symbolOf("forecast")})?[_W${symbolsOf("to")}]{0,3}$`,
);

/** "The first 200 megawatts, expected to be completed by 2026": a part is complete, not all. */
const isOfFirstPart = ({ symbols }: Line, { start, at }: Hit): boolean =>
	firstPart.test(symbols.slice(0, at.x ?? start));

/** "It expects Delta Forge 1 to begin operating in mid-2027", where the text has told of systems: a site called by a name that no table has. */
const goesOn = (line: Line, { start, end }: Hit, scene: Scene): boolean =>
	scene.lastSystem !== null &&
	tellsOperation(textBetween(line, start, end - 1));

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
	if (only === "opening" && !isOpening(window) && !begins(line, window))
		return false;
	if (only === "equipped" && !isEquipped(line) && !goesOn(line, hit, scene))
		return false;
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

/** "133 MW by the end of June, 800 MW in all": what is due with a power that is only the first part. */
const qualifierOf = (
	{ qualifier }: MilestonePatterns,
	line: Line,
	x: number,
	earlier: readonly Draft[],
): Qualifier =>
	earlier.some(
		(draft) =>
			draft.line === line && draft.at === x && draft.qualifier === "first",
	)
		? "first-capacity"
		: qualifier;

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
			if (isFull && isOfFirstPart(line, hit)) continue;
			if (isFull && isOfPapers(line, hit.start, last, lang)) continue;
			if (isOfShipments(line, window, last)) continue;
			const qualifier = qualifierOf(step, line, x, earlier);
			const parties = findSupply(line, x, scene, earlier);
			ahead.delete(w);
			told.add(step);
			drafts.push({
				kind: "milestone",
				subject: parties?.subject ?? null,
				object: parties?.object ?? null,
				qualifier,
				when: window.when,
				...(isDenied(line, hit) ? { denied: true } : {}),
				start: first.start,
				end: last.end,
				rule: `${lang}/milestone/${qualifier}`,
				line,
			});
			break;
		}
	return drafts;
};
