import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { findLeft } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { canAct } from "./subject.ts";
import { isSector } from "./trade.ts";

/** Whose figure it is: of the name that acts before it, else of the one before; `null` where another stands there that does not act. */
export const ownerOf = (
	line: Line,
	from: number,
	at: number,
	before: string,
): string | null => {
	const place = findLeft(line, at, "N", ";");
	if (place < from) return before;
	const name = line.tokens[place]?.name;
	if (name === undefined || name === before) return before;
	return canAct(line, place) && !isSector(name, "fund") ? name : null;
};

/** The measure told last before the figure: in its sentence, else in the one right before. */
export const measureBefore = (
	line: Line,
	at: number,
	scene: Scene,
	told: readonly Draft[],
	drafts: readonly Draft[],
): Draft | null => {
	const own = drafts
		.filter((draft) => draft.at !== undefined && draft.at < at)
		.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
		.at(-1);
	if (own !== undefined) return own;
	const { last } = scene;
	if (last === null || last.block !== line.block) return null;
	return (
		told
			.filter((draft) => draft.line === last && draft.at !== undefined)
			.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
			.at(-1) ?? null
	);
};

/** What the outlook is of that follows a profit: of the sales told with it, where there are any. */
export const salesBeside = (profit: Draft, drafts: readonly Draft[]): Draft =>
	drafts.findLast(
		({ kind, subject, line }) =>
			kind === "revenue" && subject === profit.subject && line === profit.line,
	) ?? profit;
