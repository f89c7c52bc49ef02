import { isGrownFrom, ranBefore } from "../../language/running.ts";
import type { Qualifier } from "../claim.ts";
import { isFirst } from "./capacityfirst.ts";
import { isRunning, isSaidAt, wordsBefore } from "./capacityrunning.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";

/** Whether the power at `at` is running, that of the first phase, or all that is planned; `drafts` are those of the line. */
export const stateOf = (
	line: Line,
	at: number,
	published: string,
	drafts: readonly Draft[],
): Qualifier => {
	if (isFirst(line, at)) return isSaidAt(line, at) ? "online" : "first";
	const wasRunning =
		drafts.at(-1)?.qualifier === "online" && ranBefore(wordsBefore(line, at));
	if (isGrownFrom(wordsBefore(line, at))) return "online";
	return wasRunning || isRunning(line, at, published) ? "online" : "total";
};
