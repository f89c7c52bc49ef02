import type { Draft } from "../../src/extract/rule/draft.ts";
import type { Gold } from "./gold.ts";
import { isSameFigure, matched, quotes } from "./match.ts";
import type { Reading } from "./reading.ts";

/** The claim that a figure should have made, where no rule made it. */
const unreadOf = (reading: Reading, gold: Gold): readonly Draft[] => {
	const figure = reading.figures.find(
		({ thing, mention }) =>
			gold.value !== undefined &&
			isSameFigure(thing.quantity.value, gold.value) &&
			quotes(gold, reading, mention),
	);
	if (figure === undefined) return [];
	const { line, at, quantity } = figure.thing;
	const { start, end, value } = quantity;
	const { kind, qualifier } = gold;
	const part = qualifier === undefined ? {} : { qualifier };
	const rule = `weighed/${kind}`;
	const parties = { subject: null, object: null, rule };
	return [{ kind, ...part, ...parties, value, line, at, start, end }];
};

/** Each claim of an article as the rules made it, or should have made it, with what its labellers made of it. */
export const taughtBy = (
	reading: Reading,
	drafts: readonly Draft[],
): readonly (readonly [Draft, Gold])[] => {
	const { claims } = reading.article;
	const pairs = matched(drafts, claims);
	const told = new Set(pairs.values());
	const unread = claims
		.filter((claim) => !told.has(claim))
		.flatMap((claim) =>
			unreadOf(reading, claim).map((draft) => [draft, claim] as const),
		);
	return [...pairs, ...unread];
};
