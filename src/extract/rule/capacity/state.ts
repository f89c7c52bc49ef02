import {
	isGrownFrom,
	isJoined,
	isOnPaper,
	ranBefore,
} from "../../../language/running.ts";
import type { Qualifier } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBehind } from "../line/linetext.ts";
import { windowOf } from "../line/pick.ts";
import { joiner, symbolsOf } from "../line/symbol.ts";
import { isFirst, placeOfMore } from "./first.ts";
import { isHeldAgainst } from "./heldagainst.ts";
import { isRunning, isSaidAt, wordsBefore } from "./running.ts";

/** "Runs a 180MW site in Ellendale and a 106MW facility": nothing between but places and sites. */
const places = new RegExp(
	`^[_N,${joiner}${symbolsOf("site", "into", "place", "of")}]*$`,
);
const underWay = new RegExp(
	`^[^,;${joiner}GFMC]*[${symbolsOf("deploy", "goal", "forecast")}]`,
);

/** One more of those that were just told to run. */
const runsToo = (line: Line, at: number, last: Draft | undefined): boolean =>
	last?.line === line &&
	last.qualifier === "online" &&
	last.at !== undefined &&
	places.test(line.symbols.slice(last.at + 1, at)) &&
	isJoined(wordsBefore(line, at)) &&
	!underWay.test(line.symbols.slice(at + 1)) &&
	!isOnPaper(textBehind(line, at));

/** "Had 1.9 gigawatts running, against Anthropic's 1.4": what a running power is held against runs. */
const runsLike = (line: Line, at: number, last: Draft | undefined): boolean =>
	last?.line === line && last.qualifier === "online" && isHeldAgainst(line, at);

/** "40 MW by 2027 and 103 MW by 2029": a step still to come. */
const isEarlierStep = (line: Line, at: number, published: string): boolean => {
	const more = placeOfMore(line, at);
	return line.tokens
		.slice(at, Math.max(at, more))
		.some((token) => (windowOf(token)?.when.to ?? "") > published);
};

/** Whether the power at `at` is running, that of the first phase, or all that is planned; `drafts` are those of the line. */
export const stateOf = (
	line: Line,
	at: number,
	published: string,
	drafts: readonly Draft[],
): Qualifier => {
	if (isFirst(line, at)) return isSaidAt(line, at) ? "online" : "first";
	if (isEarlierStep(line, at, published)) return "first";
	const wasRunning =
		drafts.at(-1)?.qualifier === "online" && ranBefore(wordsBefore(line, at));
	if (isGrownFrom(wordsBefore(line, at))) return "online";
	const isOnline =
		wasRunning ||
		runsLike(line, at, drafts.at(-1)) ||
		runsToo(line, at, drafts.at(-1)) ||
		isRunning(line, at, published);
	return isOnline ? "online" : "total";
};
