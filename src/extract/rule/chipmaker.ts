import { tellsChipMaker } from "../../language/chipmaking.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { isBuilder } from "./ownchip.ts";

/** How many paragraphs ahead the chip may have been told. */
const reach = 3;

/** After a claim of a chip of one's own whose builder nobody has told yet, a sentence without a figure may name it. */
export const awaitsMaker = (last: Draft | undefined): boolean =>
	last?.qualifier === "own-chip" && last.object === null && !last.denied;

/** "The chip will be manufactured at TSMC": who builds the chip that a sentence before told of as a company's own. */
export const readChipMaker = (
	line: Line,
	told: readonly Draft[],
): readonly Draft[] => {
	const last = told.findLast(({ qualifier }) => qualifier === "own-chip");
	if (last === undefined || !awaitsMaker(last)) return [];
	if (line.block - last.line.block > reach) return [];
	const { subject } = last;
	const [maker, ...more] = line.names.filter((name) => name !== subject);
	if (maker === undefined || more.length > 0 || !isBuilder(maker)) return [];
	return tellsChipMaker(line.text) ? [{ ...last, object: maker }] : [];
};
