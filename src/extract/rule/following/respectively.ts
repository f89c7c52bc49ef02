import { matchesOf } from "../../../text/matches.ts";
import type { Kind } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { listOf } from "../line/listpattern.ts";
import { nameAt } from "../line/match.ts";
import { placesIn } from "../line/matchplaces.ts";
import { symbolOf } from "../line/symbol.ts";
import { isMaker } from "../party/soleparty.ts";
import { yearly } from "../time/seriestime.ts";
import { inOrder, pairInOrder } from "./inorder.ts";

const respectively = symbolOf("respectively");
const revenue = symbolOf("revenue");
const profit = symbolOf("profit");

/** Whether figures take turns with what is listed: 分别. */
export const tellsTurns = (line: Line): boolean => line.has.has(respectively);

/** Ends the names of rules by which the order of a list tells whose each figure is. */
export const inTurn = "/respectively";

/** Kinds of which several companies may have figures side by side. */
const turning: ReadonlySet<Kind> = new Set<Kind>([
	"revenue",
	"profit",
	"spending",
	"market-cap",
	"valuation",
]);

const firstList = new RegExp(listOf("N"), "d");

/** The names of the line's first list, and where it stands. */
const listIn = (line: Line) => {
	const list = firstList.exec(line.symbols);
	if (list === null) return null;
	const places = placesIn(list, 0, "N");
	const names = places.flatMap((place) => nameAt(line, place) ?? []);
	return { names, place: list.index };
};

/** "Microsoft and Google will spend $80 billion and $85 billion respectively": each name has its own figure. */
export const alignTurns = (
	line: Line,
	drafts: readonly Draft[],
): readonly Draft[] => {
	if (!tellsTurns(line)) return drafts;
	const list = listIn(line);
	if (list === null) return drafts;
	const { names, place } = list;
	const turns = new Map<Draft, string>();
	for (const kind of turning) {
		const measured = drafts.filter((draft) => draft.kind === kind);
		if (measured.some(({ at = 0 }) => at < place)) continue;
		for (const [draft, name] of pairInOrder(inOrder(measured), names))
			turns.set(draft, name);
	}
	return turns.size === 0
		? drafts
		: drafts.map((draft) => {
				const subject = turns.get(draft);
				return subject === undefined
					? draft
					: { ...draft, subject, rule: draft.rule + inTurn };
			});
};

/** Systems of which several suppliers, or several users, may have their own figures. */
const isSystem = ({ kind }: Draft): boolean =>
	kind === "capacity" || kind === "chips";

/** 辉达与AMD分别承诺10吉瓦与6吉瓦: each maker supplies its own to the one that runs them, each other name runs its own. */
export const alignSystems = (
	line: Line,
	drafts: readonly Draft[],
	user: string | null,
): readonly Draft[] => {
	if (!tellsTurns(line)) return drafts;
	const list = listIn(line);
	const systems = drafts.filter(isSystem);
	if (list === null || systems.length !== list.names.length) return drafts;
	const { names, place } = list;
	if (systems.some(({ at = 0 }) => at < place)) return drafts;
	const areMakers = names.every(isMaker);
	const supplier =
		systems.find(({ object }) => object !== null && !names.includes(object))
			?.object ?? null;
	return drafts.map((draft) => {
		const name = names[systems.indexOf(draft)];
		if (name === undefined) return draft;
		const { subject } = draft;
		const isListed = subject !== null && names.includes(subject);
		const parties = areMakers
			? { subject: isListed ? user : subject, object: name }
			: { subject: name, object: supplier };
		return { ...draft, ...parties, rule: draft.rule + inTurn };
	});
};

const bothMeasures = new RegExp(
	`([${revenue}${profit}](?:_?[&,]_?[${revenue}${profit}])+)[^NMP,;]*${respectively}[^NMPC,;]*(${listOf("M")})`,
	"dg",
);

/** 营收和净利润分别为17亿元和5亿元: each measure has its own figure. */
export const alignMeasures = (
	line: Line,
	drafts: readonly Draft[],
): readonly Draft[] => {
	if (!tellsTurns(line)) return drafts;
	const kinds = new Map<number, Kind>();
	for (const match of matchesOf(bothMeasures, line.symbols)) {
		const measures = [...(match[1] ?? "")].filter(
			(one) => one === revenue || one === profit,
		);
		for (const [at, one] of pairInOrder(placesIn(match, 2, "M"), measures))
			kinds.set(at, one === revenue ? "revenue" : "profit");
	}
	return kinds.size === 0
		? drafts
		: drafts.map((draft) =>
				yearly.has(draft.kind)
					? { ...draft, kind: kinds.get(draft.at ?? -1) ?? draft.kind }
					: draft,
			);
};

/** Kinds that may go on with further figures in turn. */
export const takesTurn = ({ kind }: Draft): boolean => turning.has(kind);
