import type { Claim, Kind, Qualifier } from "../extract/claim.ts";
import type { Slack } from "./figure/agreement.ts";

/** How figures of one kind are told apart and when two of them can't both hold. */
export type Rule = Readonly<{
	/** What a figure is: a quantity, a window, both, or the qualifier itself. */
	figure: "value" | "window" | "both" | "qualifier";
	/** Which time is part of the slot. `capture`: the day of publication is part of the figure. */
	binds: "nothing" | "day" | "period" | "capture";
	/** Whether the counterparty is part of the slot. */
	hasObject: boolean;
	/** The quantity moves by nature: a figure newer by a week is a revision. */
	moves: boolean;
	/** Whether two differing figures quarrel at all; a denial always does. */
	quarrels: boolean;
	/** Parts and wholes share the slot: figures far apart in size are not about the same thing. */
	hasParts: boolean;
	/** Parties make such deals again and again: figures first told months apart are two. */
	recurs: boolean;
	/** Parties make one such deal at a time: figures that an article tells side by side are two prices of it. */
	isOne: boolean;
	slack: Slack;
}>;

const about: Slack = { aboutCounts: true };
const measured: Slack = { aboutCounts: false };
/** The extremes of a session are read off at different minutes, and cut rather than rounded. */
const extreme: Slack = { aboutCounts: false, absolute: 0.1 };

const plain: Rule = {
	figure: "value",
	binds: "nothing",
	hasObject: true,
	moves: false,
	quarrels: true,
	hasParts: false,
	recurs: false,
	isOne: false,
	slack: about,
};
const deal: Rule = { ...plain, hasParts: true, recurs: true };
const ofCompany: Rule = { ...plain, hasObject: false };
const ofPeriod: Rule = { ...ofCompany, binds: "period" };
const ofDay: Rule = { ...ofCompany, binds: "day", slack: measured };

const rules: Readonly<Record<Kind, Rule>> = {
	investment: deal,
	purchase: deal,
	acquisition: { ...plain, recurs: true, isOne: true },
	tranche: { ...plain, figure: "both" },
	capacity: deal,
	milestone: { ...plain, figure: "window" },
	chips: deal,
	status: { ...plain, figure: "qualifier" },
	"price-move": ofDay,
	"market-cap-change": ofDay,
	"market-cap": {
		...ofCompany,
		binds: "capture",
		moves: true,
		slack: { aboutCounts: true, relative: 0.1 },
	},
	valuation: { ...ofCompany, moves: true },
	stake: { ...plain, hasParts: true, recurs: true },
	revenue: ofPeriod,
	profit: ofPeriod,
	spending: { ...ofPeriod, hasObject: true },
	users: { ...ofCompany, moves: true, hasParts: true },
	"unit-cost": { ...ofCompany, recurs: true },
	"funding-round": { ...ofCompany, moves: true, recurs: true },
};

/** Moments that pass: two figures of such a move may both have been true. */
const passing: ReadonlySet<Qualifier | undefined> = new Set<Qualifier>([
	"premarket",
	"after-hours",
	"session",
]);

const closing: Rule = ofDay;
const peaking: Rule = { ...ofDay, slack: extreme };
const passingBy: Rule = { ...peaking, quarrels: false };

const ofMove = (moment: Qualifier | undefined): Rule =>
	passing.has(moment) ? passingBy : moment === "close" ? closing : peaking;

/** Without a period two figures can't be compared, except a run rate, which moves. */
const runRate: Rule = { ...ofPeriod, moves: true };
const untimed: Rule = { ...ofPeriod, quarrels: false };
const untimedSpending: Rule = { ...untimed, hasObject: true };

const ofNoPeriod = ({ kind, qualifier }: Claim): Rule =>
	kind === "spending"
		? untimedSpending
		: kind === "revenue" && qualifier === "annual"
			? runRate
			: untimed;

/** What runs grows; and a company's gigawatts with nobody to supply them may be those of any project. */
const running: Rule = { ...plain, moves: true };
const unsupplied: Rule = { ...deal, quarrels: false };

const ofCapacity = ({ qualifier, object }: Claim): Rule =>
	qualifier === "online" ? running : object === undefined ? unsupplied : deal;

/** Whoever builds it, the chip is one matter: it is made or given up. */
const ownChip: Rule = { ...rules.milestone, hasObject: false };

/** The rule for the slot of a claim. */
export const ruleOf = (claim: Claim): Rule => {
	const { kind, qualifier, when } = claim;
	const rule = rules[kind];
	if (kind === "price-move") return ofMove(qualifier);
	if (kind === "capacity") return ofCapacity(claim);
	if (kind === "milestone" && qualifier === "own-chip") return ownChip;
	return rule.binds === "period" && when === undefined
		? ofNoPeriod(claim)
		: rule;
};
