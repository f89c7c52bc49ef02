import type { Line, Token } from "./line.ts";
import { type Label, labels, type Pattern } from "./pattern.ts";
import { meetsNeeds } from "./places.ts";

/** Where a pattern matched: token indices of the whole and of its labelled parts. */
export type Hit = Readonly<{
	start: number;
	end: number;
	at: Readonly<Partial<Record<Label, number>>>;
}>;

const labelsAt = (match: RegExpExecArray): Hit["at"] => {
	const at: Partial<Record<Label, number>> = {};
	for (const label of labels) {
		const span = match.indices?.groups?.[label];
		if (span !== undefined) at[label] = span[0];
	}
	return at;
};

const nothing: readonly Hit[] = [];

/** All places where a pattern matches, overlapping ones too. */
export const findPattern = (line: Line, pattern: Pattern): readonly Hit[] => {
	if (!meetsNeeds(line, pattern)) return nothing;
	const hits: Hit[] = [];
	const { regexp } = pattern;
	regexp.lastIndex = 0;
	for (;;) {
		const match = regexp.exec(line.symbols);
		if (match === null) return hits;
		hits.push({
			start: match.index,
			end: match.index + match[0].length,
			at: labelsAt(match),
		});
		regexp.lastIndex = match.index + 1;
	}
};

export const tokenAt = (line: Line, index: number | undefined): Token | null =>
	index === undefined ? null : (line.tokens[index] ?? null);

export const nameAt = (line: Line, index: number | undefined): string | null =>
	tokenAt(line, index)?.name ?? null;
