import type { Window } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import { inOrder } from "../following/inorder.ts";
import { tellsTurns } from "../following/respectively.ts";
import type { Line } from "../line/line.ts";
import { windowOf } from "../line/pick.ts";
import { yearly } from "./seriestime.ts";

const times = /W(?:[&,]W)*/g;

const isoYear = 4;

/** Every year of a span of whole years; nothing for any other time. */
const yearsIn = ({ from, to }: Window): readonly Window[] => {
	if (!from?.endsWith("-01-01") || !to?.endsWith("-12-31")) return [];
	const first = Number(from.slice(0, isoYear));
	const last = Number(to.slice(0, isoYear));
	return Array.from({ length: last - first + 1 }, (_, at) => ({
		from: `${first + at}-01-01`,
		to: `${first + at}-12-31`,
	}));
};

/** So many times that a line lists, each written out or as one span of years; `null` where none are. */
const timesIn = (
	{ symbols, tokens }: Line,
	count: number,
): readonly Window[] | null => {
	for (const { 0: list, index } of symbols.matchAll(times)) {
		const told = tokens
			.slice(index, index + list.length)
			.flatMap((token) => windowOf(token)?.when ?? []);
		const [only, more] = told;
		const each =
			only !== undefined && more === undefined ? yearsIn(only) : told;
		if (each.length === count) return each;
	}
	return null;
};

/** Whether one figure goes on with the list that the other belongs to. */
const goesOn = (draft: Draft, former: Draft): boolean =>
	draft.kind === former.kind &&
	draft.subject === former.subject &&
	!draft.line.symbols.slice(former.at, draft.at).includes("W");

/** Figures of one measure, one behind the other. */
const runsOf = (drafts: readonly Draft[]): readonly (readonly Draft[])[] => {
	const runs: Draft[][] = [];
	for (const draft of drafts) {
		const former = runs.at(-1)?.at(-1);
		if (former !== undefined && goesOn(draft, former)) runs.at(-1)?.push(draft);
		else runs.push([draft]);
	}
	return runs;
};

/**
 * 2022年、2023年营收分别为82亿元、90亿元: each figure is of its own time. The times may stand in the line `before`, which goes on in
 * this one.
 */
export const alignTimes = (
	line: Line,
	before: Line | null,
	drafts: readonly Draft[],
): readonly Draft[] => {
	if (!tellsTurns(line)) return drafts;
	const known = new Map<Draft, Draft>();
	const timed = drafts.filter(
		({ kind, at }) => yearly.has(kind) && at !== undefined,
	);
	for (const run of runsOf(inOrder(timed))) {
		if (run.length < 2) continue;
		const told =
			timesIn(line, run.length) ??
			(before === null ? null : timesIn(before, run.length));
		run.forEach((draft, turn) => {
			const when = told?.[turn];
			if (when !== undefined) known.set(draft, { ...draft, when });
		});
	}
	return drafts.map((draft) => known.get(draft) ?? draft);
};
