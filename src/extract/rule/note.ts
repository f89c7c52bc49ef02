import { isAnalyst } from "../../language/analyst.ts";
import { dependence } from "../../language/en/dependence.ts";
import { isToCome } from "../../language/en/future.ts";
import { opensWithPeer, tellsKin } from "../../language/kin.ts";
import { tellsBackground, tellsFormerMove } from "../../language/tradingday.ts";
import type { Kind, Window } from "../claim.ts";
import type { Mention, WindowMention } from "../mention.ts";
import { movedOn } from "./dayshift.ts";
import type { Draft } from "./draft.ts";
import { noteHeading } from "./headed.ts";
import { hostTold } from "./host.ts";
import { itemHead } from "./item.ts";
import type { Line } from "./line.ts";
import { noteMeasured } from "./measuredlist.ts";
import { noteReport } from "./reportterm.ts";
import { noteHours } from "./samehours.ts";
import {
	isSector,
	namesOf,
	orientContract,
	type Pair,
	type Scene,
} from "./scene.ts";
import { canAct, findLead } from "./subject.ts";
import { symbolOf } from "./symbol.ts";
import { findUntold } from "./untold.ts";
import { findUntoldChinese } from "./untoldchinese.ts";

const isSystemKind = (kind: string): boolean =>
	kind === "capacity" || kind === "chips";

/** Remembers what a claim tells of the deal. */
export const noteDraft = (scene: Scene, draft: Draft): void => {
	const { kind, subject, object, value } = draft;
	if (subject === null || draft.denied) return;
	if (isSystemKind(kind) && draft.qualifier !== "online")
		scene.lastSystem = { line: draft.line, subject, object };
	const isProject = scene.supply === null && isSector(subject, "project");
	if (kind === "capacity" && draft.qualifier === "total" && isProject)
		scene.size ??= value?.high ?? value?.low ?? null;
	if (object === null) return;
	noteDeal(scene, kind, draft.line, { subject, object });
	const isSystem =
		kind === "capacity" || kind === "chips" || kind === "purchase";
	if (isSystem && scene.supply === null) scene.supply = { subject, object };
	if (kind === "investment" && scene.investment === null)
		scene.investment = { subject, object };
	const isDeal =
		scene.supply?.subject === subject && scene.supply.object === object;
	if (kind === "capacity" && draft.qualifier === "total" && isDeal)
		scene.size ??= value?.high ?? value?.low ?? null;
};

/** Keeps the parties of the deal told last; the last key is the last deal. */
const noteDeal = (
	scene: Scene,
	kind: Kind,
	line: Line,
	{ subject, object }: Pair,
): void => {
	scene.deals.delete(kind);
	scene.deals.set(kind, { line, subject, object });
};

const hasHan = /[\u4e00-\u9fff]/;

const untoldIn = (line: Line, { deals }: Scene) => {
	const told = findUntold(line);
	if (told !== null || !hasHan.test(line.text)) return told;
	const deal = findUntoldChinese(line.symbols);
	const isTold = deal !== null && deals.get(deal.kind)?.line === line;
	return isTold ? null : deal;
};

/** Who deals with whom, where no sum stands beside it. */
const noteUntold = (scene: Scene, line: Line): void => {
	if (line.names.length < 2) return;
	const deal = untoldIn(line, scene);
	if (deal === null) return;
	const first = line.tokens[deal.first]?.name;
	const last = line.tokens[deal.last]?.name;
	if (first === undefined || last === undefined || first === last) return;
	const pair =
		deal.kind === "purchase"
			? orientContract(first, last)
			: { subject: first, object: last };
	noteDeal(scene, deal.kind, line, pair);
};

/** 英伟达是其第四大股东: told of another, whom the text goes on with. */
const isOfOther = (line: Line, { focus }: Scene): boolean =>
	focus !== null &&
	(opensWithPeer(line.text) ||
		(line.names.length === 1 &&
			(tellsKin(line.text) ||
				(line.names[0] !== focus && dependence.test(line.text)))));

/** "And Nvidia's own plan?": the answer is about the one whom the question names. */
const isQuestionOn = ({ text, names }: Line): boolean =>
	names.length === 1 && text.trimEnd().endsWith("?");

const concerned = new RegExp(`^_?${symbolOf("for")}N(?!,?_?N)`);

/** "For Cerebras, the contract is a step away from G42": the place of the one whom all of it concerns; -1 for none. */
const concernedBy = ({ symbols }: Line): number =>
	(concerned.exec(symbols)?.[0].length ?? 0) - 1;

/** "Backlog ended June at $30 billion after the Meta deal", "The first phase starts in May; AWS pays rent from August". */
const figureFirst = /[MPGFC](?![MPGFC])[^N,]*$|[MPGFCW][^N]*;[^N;]*$/;

/** Only named behind what a figure tells of somebody else: whom the text is about. */
const isBehindFigure = ({ symbols }: Line, place: number): boolean =>
	figureFirst.test(symbols.slice(0, place));

/** A person who holds shares; the text goes on with the company. */
const isHolder = (mention: Mention | undefined): boolean =>
	mention?.type === "name" && mention.sort === "person";

/** Remembers whom a sentence was about and which day it set. */
export const noteLine = (scene: Scene, line: Line): void => {
	const names = namesOf(line);
	noteHeading(scene, line);
	noteMeasured(scene, line);
	noteHours(scene, line);
	scene.last = line;
	if (names.length > 0) {
		const concern = concernedBy(line);
		const place = concern === -1 ? findLead(line) : concern;
		const lead = isHolder(line.tokens[place]?.mention)
			? undefined
			: line.tokens[place]?.name;
		const isItem = itemHead(line, line.symbols.length) !== -1;
		const isKin = isOfOther(line, scene);
		const isAbout =
			concern !== -1 ||
			(canAct(line, place) &&
				!isItem &&
				!isKin &&
				!isBehindFigure(line, place)) ||
			isQuestionOn(line) ||
			scene.focus === null;
		if (lead !== undefined && isAbout && !isAnalyst(lead)) scene.focus = lead;
		scene.recent = names;
	}
	scene.host = hostTold(line) ?? scene.host;
	noteUntold(scene, line);
	noteReport(scene, line);
	noteDays(
		scene,
		line.tokens.flatMap(({ mention }) => mention ?? []),
		line,
		line.block,
	);
};

/** Remembers the day that a sentence sets, or moves on to from the one set. */
export const noteDays = (
	scene: Scene,
	mentions: readonly Mention[],
	{ text, sentence }: Pick<Line, "text" | "sentence">,
	block: number,
): void => {
	const windows = mentions.flatMap((one) =>
		one.type === "window" ? [one] : [],
	);
	for (const window of windows)
		noteDay(scene, window, text.slice(0, window.start - sentence.start), block);
	if (scene.day?.block !== block || windows.some(({ sort }) => sort === "day"))
		return;
	const when = movedOn(text, scene.day.when);
	if (when !== null) scene.day = { block, when };
};

/**
 * Remembers the day that a window sets; none that is still to come or that of an earlier move ("after falling 0.8% Monday").
 * @param before what stands before it in its sentence
 */
const noteDay = (
	scene: Scene,
	{ sort, when }: WindowMention,
	before: string,
	block: number,
): void => {
	if (sort !== "day" || isToCome.test(before)) return;
	if (tellsFormerMove(before)) return;
	const isPassing = tellsBackground(before) || !opens(before);
	if (isPassing && isLater(scene.day, when, block)) return;
	scene.day = { block, when };
};

/** "Intel closed Tuesday 7% higher": a day that opens no sentence is that of its own event alone, once a later one is set. */
const opens = (before: string): boolean => /^[^a-z]*(?:on )?$/i.test(before);

/** Whether the paragraph has set a later day than this one. */
const isLater = (
	day: Scene["day"],
	{ from = "" }: Window,
	block: number,
): boolean =>
	day !== null && block === day.block && (day.when.from ?? "") > from;
