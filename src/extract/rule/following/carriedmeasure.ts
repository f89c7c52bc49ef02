import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { findLeft } from "../line/pick.ts";
import { canAct } from "../party/subject.ts";
import { isSector } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { inOrder } from "./inorder.ts";

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

/** Of claims with a figure the one that is told last. */
const lastOf = (drafts: readonly Draft[]): Draft | null =>
	inOrder(drafts.filter(({ at }) => at !== undefined)).at(-1) ?? null;

/** The measure told last before the figure: in its sentence, else in the one right before. */
export const measureBefore = (
	line: Line,
	at: number,
	scene: Scene,
	told: readonly Draft[],
	drafts: readonly Draft[],
): Draft | null => {
	const own = lastOf(drafts.filter((draft) => (draft.at ?? at) < at));
	if (own !== null) return own;
	const { last } = scene;
	return last?.block === line.block
		? lastOf(told.filter((draft) => draft.line === last))
		: null;
};

/** What the outlook is of that follows a profit: of the sales told with it, where there are any. */
export const salesBeside = (profit: Draft, drafts: readonly Draft[]): Draft =>
	drafts.findLast(
		({ kind, subject, line }) =>
			kind === "revenue" && subject === profit.subject && line === profit.line,
	) ?? profit;
