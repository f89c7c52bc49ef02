import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { yearly } from "./seriestime.ts";
import { symbolOf } from "./symbol.ts";

const respectively = symbolOf("respectively");

/** "Microsoft and Google will spend $80 billion and $85 billion respectively": each name has its own figure. */
export const alignTurns = (
	line: Line,
	drafts: readonly Draft[],
): readonly Draft[] => {
	if (!line.has.has(respectively)) return drafts;
	const list = /N(?:[&,]N)+/.exec(line.symbols);
	const [first] = drafts;
	if (list === null || first === undefined) return drafts;
	const names = [...list[0]].flatMap((symbol, place) =>
		symbol === "N" ? (line.tokens[list.index + place]?.name ?? []) : [],
	);
	const isOneMeasure = drafts.every(
		({ kind, at = 0 }) => kind === first.kind && at > list.index,
	);
	if (!yearly.has(first.kind) || !isOneMeasure) return drafts;
	if (names.length !== drafts.length) return drafts;
	return drafts.map((draft, turn) => ({
		...draft,
		subject: names[turn] ?? draft.subject,
	}));
};
