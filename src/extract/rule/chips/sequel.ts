import { tellsChipMaker } from "../../../language/chipmaking.ts";
import { tellsMaking } from "../../../language/making.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { windowOf } from "../line/pick.ts";
import { isPeriod } from "../time/windownear.ts";
import { isBuilder } from "./builder.ts";

/** How many paragraphs ahead the chip may have been told. */
const reach = { maker: 3, time: 1 } as const;

const isOwnChip = ({ qualifier, denied }: Draft): boolean =>
	qualifier === "own-chip" && !denied;

/** After a claim of a chip of one's own whose builder nobody has told yet, a sentence without a figure may name it. */
export const awaitsMaker = (last: Draft | undefined): boolean =>
	last !== undefined && isOwnChip(last) && last.object === null;

const othersThan = (line: Line, subject: string | null): readonly string[] =>
	line.names.filter((name) => name !== subject);

/** "The chip will be manufactured at TSMC": who builds the chip that a sentence before told of as a company's own. */
export const readChipMaker = (
	line: Line,
	told: readonly Draft[],
): readonly Draft[] => {
	const last = told.findLast(({ qualifier }) => qualifier === "own-chip");
	if (last === undefined || !awaitsMaker(last)) return [];
	if (line.block - last.line.block > reach.maker) return [];
	const [maker, ...more] = othersThan(line, last.subject);
	if (maker === undefined || more.length > 0 || !isBuilder(maker)) return [];
	return tellsChipMaker(line.text) ? [{ ...last, object: maker }] : [];
};

/** The time at which something is to be made; -1 where none is told, or a sum or a power that has a time of its own. */
const timeAt = ({ symbols, tokens }: Line): number =>
	/[MG]/.test(symbols)
		? -1
		: tokens.findIndex((token) => isPeriod(windowOf(token)));

/**
 * "Mass production is planned for 2026", behind a sentence on the chip that tells no time: by when it is made, with all who were told to build it.
 * Takes the window it reads.
 */
export const readChipTime = (
	line: Line,
	told: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const last = told.findLast(({ qualifier }) => qualifier === "own-chip");
	if (last === undefined || !isOwnChip(last)) return [];
	if (line.block - last.line.block > reach.time) return [];
	const at = timeAt(line);
	const window = windowOf(line.tokens[at]);
	if (window === null || taken.has(at) || !tellsMaking(line.text)) return [];
	const others = othersThan(line, last.subject);
	const same = told.filter(
		(draft) => isOwnChip(draft) && draft.subject === last.subject,
	);
	if (!others.every(isBuilder) || same.some(({ when }) => when)) return [];
	taken.add(at);
	const builders =
		others.length > 0 ? others : same.map(({ object }) => object);
	return [...new Set(builders)].map((object) => ({
		kind: "milestone",
		subject: last.subject,
		object,
		qualifier: "own-chip",
		when: window.when,
		start: window.start,
		end: window.end,
		rule: `${lang}/milestone/own-chip-time`,
		line,
	}));
};
