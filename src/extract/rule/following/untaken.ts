import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { sumsIn } from "../line/pick.ts";

/** What each sum says that no reader has taken yet, by what the sums before it said; `read` gives `null` for a sum that it leaves alone. */
export const readUntaken = (
	line: Line,
	taken: Set<number>,
	read: (at: number, found: readonly Draft[]) => Draft | null,
): readonly Draft[] => {
	const found: Draft[] = [];
	for (const at of sumsIn(line)) {
		const draft = taken.has(at) ? null : read(at, found);
		if (draft === null) continue;
		taken.add(at);
		found.push(draft);
	}
	return found;
};

/** What goes on from a draft, and from what went on from it, up to a figure that a reader has taken; `next` gives `null` where the list ends. */
export const followUntaken = (
	draft: Draft,
	taken: Set<number>,
	next: (last: Draft, at: number) => Draft | null,
): readonly Draft[] => {
	const found: Draft[] = [];
	const after = (last: Draft) =>
		last.at === undefined ? null : next(last, last.at);
	for (let last = after(draft); last?.at !== undefined; last = after(last)) {
		if (taken.has(last.at)) break;
		taken.add(last.at);
		found.push(last);
	}
	return found;
};
