import * as en from "../../../language/en/overall.ts";
import * as zh from "../../../language/zh/overall.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";

const before = new RegExp(
	`(?:${en.sum})${en.reach}$|(?:${zh.sum})${zh.reach}$`,
	"i",
);
const behind = new RegExp(`^${en.reachBehind}(?:${en.sumBehind})`, "i");
const aim = new RegExp(
	`(?:${en.aim})${en.reach}$|(?:${zh.aim})${zh.reach}$`,
	"i",
);

const sizeOf = (value: Draft["value"]): number =>
	value?.high ?? value?.low ?? 0;

const opensList = new RegExp(
	`^[^,;。.:：]{0,16}(?:[:：]|,? ?(?:${zh.listing}|${en.listing}))`,
);

/** 锁定26吉瓦：英伟达10吉瓦、AMD 6吉瓦 · 总容量7吉瓦，当中包括…: what those listed behind add up to. */
const headsList = (line: Line, at: number): boolean => {
	const end = (line.tokens[at]?.end ?? 0) - line.sentence.start;
	const names = line.tokens.slice(at).filter(({ name }) => name !== undefined);
	return names.length > 1 && opensList.test(line.text.slice(end));
};

/**
 * Whether a figure is all that somebody runs or plans, of whatever suppliers: added up, and more than the figures told
 * before (`drafts` of the same line, the deal's own `size`), or a plan for the long run.
 */
export const isOverall = (
	line: Line,
	at: number,
	value: Draft["value"],
	drafts: readonly Draft[],
	size: number | null,
): boolean => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	const { start } = line.sentence;
	const ahead = line.text.slice(0, token.start - start);
	if (aim.test(ahead) || headsList(line, at)) return true;
	const isSum =
		before.test(ahead) || behind.test(line.text.slice(token.end - start));
	const parts = drafts.filter(({ kind }) => kind === "capacity");
	// What several supply is nobody's alone, though the headline told it as the deal's own size.
	const isShared = new Set(parts.map(({ object }) => object)).size > 1;
	const largest = Math.max(
		isShared ? 0 : (size ?? 0),
		...parts.map((part) => sizeOf(part.value)),
	);
	return isSum && largest > 0 && sizeOf(value) > largest;
};
