import { bestQuoteOf, sideInFront } from "../../ledger/best-quote.ts";
import { reportOf } from "../../ledger/report.ts";
import type {
	Deal,
	Evidence,
	Milestone,
	Reaction,
	Side,
	Statement,
	Tranche,
} from "../../ledger/statement.ts";
import { compareText } from "../../text/compare.ts";
import { setbackAt } from "../../wording/setback.ts";

const quoteOf = ({ outlet, url, published, quote }: Evidence) => ({
	...{ outlet, url, published, quote },
});

/** Oldest first, and in the same order whatever order they came in. */
const byAge = (one: Evidence, other: Evidence): number =>
	compareText(one.published, other.published) ||
	compareText(one.outlet, other.outlet) ||
	compareText(one.title, other.title) ||
	one.start - other.start;

/** All that support a figure, the best quote for it first. */
const evidenceOf = (side: Side | undefined) => {
	const best = side && bestQuoteOf(side);
	const all = side?.evidence.toSorted(byAge) ?? [];
	return [...(best ? [best] : []), ...all.filter((each) => each !== best)].map(
		quoteOf,
	);
};

/** Nothing runs down where the deal is told not to go on: there the clock is left out, as the tables leave it out. */
const withoutClock = (tranche: Tranche, milestone: Milestone): Milestone => {
	if (!setbackAt(tranche, milestone)) return milestone;
	const { elapsed: _, daysLeft: __, ...still } = milestone;
	return still;
};

const withoutClocks = (tranche: Tranche): Tranche => ({
	...tranche,
	milestones: tranche.milestones.map((milestone) =>
		withoutClock(tranche, milestone),
	),
});

const dealMore = (deal: Deal | undefined) => ({
	evidence: evidenceOf(deal && sideInFront(deal)),
});

const milestoneMore = (
	tranche: Tranche | undefined,
	milestone: Milestone | undefined,
) => ({
	setback: tranche && milestone && setbackAt(tranche, milestone)?.status,
});

const reactionMore = (reaction: Reaction | undefined) => ({
	marketCapChangeEvidence:
		reaction?.marketCapChange && evidenceOf(reaction.marketCapChange),
	marketCapEvidence: reaction?.marketCap && evidenceOf(reaction.marketCap),
});

/** `report --json`: the ledger's report, in which each figure can be checked, and with what a script needs of a plan that is off. */
export const jsonOf = (statement: Statement) => {
	const { deals, tranches, reactions } = statement;
	const report = reportOf({
		...statement,
		tranches: tranches.map(withoutClocks),
	});
	return {
		...report,
		deals: report.deals.map((deal, at) => ({
			...deal,
			...dealMore(deals[at]),
		})),
		tranches: report.tranches.map((tranche, at) => ({
			...tranche,
			milestones: tranche.milestones.map((milestone, which) => ({
				...milestone,
				...milestoneMore(tranches[at], tranches[at]?.milestones[which]),
			})),
		})),
		reactions: report.reactions.map((reaction, at) => ({
			...reaction,
			...reactionMore(reactions[at]),
			moves: reaction.moves.map((move, which) => ({
				...move,
				evidence: evidenceOf(reactions[at]?.moves[which]?.sides[0]),
			})),
		})),
	};
};
