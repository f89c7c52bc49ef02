import { isBuyback } from "../../language/buyback.ts";
import { isFine } from "../../language/fine.ts";
import { isFortune } from "../../language/fortune.ts";
import { isIncrement } from "../../language/increment.ts";
import { isLoan } from "../../language/loan.ts";
import { isOtherLevel } from "../../language/otherlevel.ts";
import { isPenalty } from "../../language/penalty.ts";
import { isProceeds } from "../../language/proceeds.ts";
import { isStakeWorth } from "../../language/stakeworth.ts";
import { isTurnover } from "../../language/turnover.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textBefore, textBehind, textBetween } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";

/** Where a figure stands, and the lines of the article that tell a share's move. */
type Place = Readonly<{ line: Line; at: number; moved: ReadonlySet<Line> }>;

/** What is told in the words of another measure. */
type Lookalike = Readonly<{
	kinds: ReadonlySet<Draft["kind"]>;
	isAt(place: Place): boolean;
}>;

const clauseOf = ({ line, at }: Place): string => {
	const { from, to } = clauseAround(line, at);
	return textBetween(line, from, to);
};

const lookalikes: readonly Lookalike[] = [
	// By how much a level rose: of "raised its budget by $15 billion to $50 billion" the 50 are told.
	{
		kinds: new Set(["spending", "revenue", "profit", "valuation"]),
		isAt: ({ line, at }) =>
			isIncrement(textBefore(line, at), textBehind(line, at)),
	},
	// A rich owner's wealth, which his company's share moves.
	{
		kinds: new Set(["market-cap-change", "market-cap"]),
		isAt: (place) => isFortune(clauseOf(place)),
	},
	// The day's trade in a share: "ended 4% lower on turnover of $5.6 billion".
	{
		kinds: new Set(["revenue"]),
		isAt: ({ line, at, moved }) =>
			moved.has(line) && isTurnover(textBefore(line, at)),
	},
	// The worth of a stake, not of the company.
	{
		kinds: new Set(["valuation", "market-cap"]),
		isAt: ({ line, at }) => isStakeWorth(textBefore(line, at)),
	},
	// What is due if a deal ends.
	{
		kinds: new Set([
			"investment",
			"acquisition",
			"purchase",
			"spending",
			"profit",
		]),
		isAt: ({ line, at }) =>
			isPenalty(textBefore(line, at), textBehind(line, at)),
	},
	// What authorities and courts take.
	{
		kinds: new Set(["spending", "purchase", "investment", "profit"]),
		isAt: ({ line, at }) => isFine(textBefore(line, at), textBehind(line, at)),
	},
	// What staff get, and what is sold, and for how much.
	{
		kinds: new Set(["price-move"]),
		isAt: ({ line, at }) => {
			const { from } = clauseAround(line, at);
			return isOtherLevel(textBetween(line, from, at), textBehind(line, at));
		},
	},
	// What is lent, which nobody raises in a round or pays for a company.
	{
		kinds: new Set(["funding-round", "investment", "acquisition", "spending"]),
		isAt: ({ line, at }) => isLoan(textBefore(line, at), textBehind(line, at)),
	},
	// What a sale brought.
	{
		kinds: new Set(["investment", "acquisition"]),
		isAt: ({ line, at }) =>
			isProceeds(textBefore(line, at), textBehind(line, at)),
	},
	// Shares bought back, which nobody invests in.
	{
		kinds: new Set(["investment", "acquisition"]),
		isAt: ({ line, at }) =>
			isBuyback(textBefore(line, at), textBehind(line, at)),
	},
];

/** Without figures that only look like what they were taken for. */
export const withoutLookalikes = (
	drafts: readonly Draft[],
): readonly Draft[] => {
	const moved = new Set(
		drafts.flatMap(({ kind, line }) => (kind === "price-move" ? [line] : [])),
	);
	return drafts.filter(
		({ kind, line, at }) =>
			at === undefined ||
			!lookalikes.some(
				({ kinds, isAt }) => kinds.has(kind) && isAt({ line, at, moved }),
			),
	);
};
