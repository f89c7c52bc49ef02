import type { Kind } from "../../claim.ts";
import { hostTold } from "../capacity/host.ts";
import type { Draft } from "../draft.ts";
import { noteHeading } from "../following/headed.ts";
import { noteMeasured } from "../following/measuredlist.ts";
import type { Line } from "../line/line.ts";
import { isSector, orientContract, type Pair } from "../party/trade.ts";
import { noteHours } from "../price/samehours.ts";
import { noteReport } from "../time/reportterm.ts";
import { noteDays } from "./day.ts";
import { noteFocus } from "./focus.ts";
import type { Scene } from "./scene.ts";
import { findUntold } from "./untold.ts";
import { findUntoldChinese } from "./untoldchinese.ts";

const isSystemKind = (kind: Kind): boolean =>
	kind === "capacity" || kind === "chips";

/** All the capacity of a deal is its size. */
const noteSize = (scene: Scene, { kind, qualifier, value }: Draft): void => {
	if (kind === "capacity" && qualifier === "total")
		scene.size ??= value?.high ?? value?.low ?? null;
};

/** Remembers what a claim tells of the deal. */
export const noteDraft = (scene: Scene, draft: Draft): void => {
	const { kind, subject, object } = draft;
	if (subject === null || draft.denied) return;
	if (isSystemKind(kind) && draft.qualifier !== "online")
		scene.lastSystem = { line: draft.line, subject, object };
	if (scene.supply === null && isSector(subject, "project"))
		noteSize(scene, draft);
	if (object === null) return;
	noteDeal(scene, kind, draft.line, { subject, object });
	if (isSystemKind(kind) || kind === "purchase")
		scene.supply ??= { subject, object };
	if (kind === "investment") scene.investment ??= { subject, object };
	if (scene.supply?.subject === subject && scene.supply.object === object)
		noteSize(scene, draft);
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

/** Remembers what a sentence sets for those behind it: whom the text is about, lists, deals, terms and days. */
export const noteLine = (scene: Scene, line: Line): void => {
	noteHeading(scene, line);
	noteMeasured(scene, line);
	noteHours(scene, line);
	scene.last = line;
	noteFocus(scene, line);
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
