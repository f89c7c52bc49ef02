import { compareText } from "../text/compare.ts";
import { type Item, itemsOf } from "./deal/account.ts";
import { countsInFront } from "./deal/in-front.ts";
import { bestQuoteOf, sideInFront } from "./figure/best-quote.ts";
import { lastTold } from "./plan/last-told.ts";
import type {
	Deal,
	Dispute,
	Evidence,
	Milestone,
	Move,
	Reaction,
	Revision,
	Setback,
	Side,
	Statement,
	Tranche,
} from "./statement.ts";
import { isDoubtful } from "./status/doubtful.ts";
import { setbackAt } from "./status/setback-at.ts";

const reportQuote = ({ outlet, url, published, quote }: Evidence) => ({
	outlet,
	url,
	published,
	quote,
});

/** Oldest first, and in the same order whatever order they came in. */
const byAge = (one: Evidence, other: Evidence): number =>
	compareText(one.published, other.published) ||
	compareText(one.outlet, other.outlet) ||
	compareText(one.title, other.title) ||
	one.start - other.start;

/** All quotes of a figure, the best one for it first; none of a figure that is not told. */
const reportQuotes = (side: Side | undefined) => {
	if (side === undefined) return [];
	const best = bestQuoteOf(side);
	const others = side.evidence.filter((each) => each !== best);
	return [...(best ? [best] : []), ...others.toSorted(byAge)].map(reportQuote);
};

/** Fields that are `undefined` vanish from JSON: what is not known is left out. */
const reportSide = (side: Side) => ({
	value: side.value,
	qualifier: side.qualifier,
	when: side.when,
	upon: side.upon,
	denied: side.denied,
	stories: side.stories,
	outlets: side.outlets,
	first: side.first,
	last: side.last,
	evidence: reportQuotes(side),
});

const reportDealItself = (deal: Deal) => ({
	kind: deal.kind,
	subject: deal.subject,
	object: deal.object,
	value: deal.value,
	status: deal.status,
	inDoubt: deal.inDoubt,
	doubted: deal.doubted,
	disputed: deal.disputed,
	denied: deal.denied,
	stories: deal.stories,
	outlets: deal.outlets,
	support: countsInFront(deal),
	first: deal.first,
	last: deal.last,
	evidence: reportQuotes(sideInFront(deal)),
});

/** Whether the tally counts a deal, and if not why; of a part also the figure of the whole. */
const reportCounting = ({ adds, omission }: Item) => ({
	counted: adds !== undefined,
	low: adds?.low,
	high: adds?.high,
	approx: adds?.approx,
	atLeast: adds?.atLeast,
	notFinal: adds?.notFinal && true,
	why: omission?.why,
	whole: omission && "whole" in omission ? omission.whole.value : undefined,
});

const reportDeal = (item: Item) => ({
	...reportDealItself(item.deal),
	tally: reportCounting(item),
});

const reportSetback = (setback: Setback) => ({
	status: setback.status,
	since: setback.since,
	stories: setback.stories,
	against: setback.against,
	inDoubt: setback.inDoubt,
	doubted: setback.doubted,
});

/** Nothing runs down where the deal is told not to go on: its clock is left out, as the tables leave it out. */
const reportMilestone = (tranche: Tranche, milestone: Milestone) => {
	const setback = setbackAt(tranche, milestone);
	return {
		qualifier: milestone.qualifier,
		from: milestone.from,
		to: milestone.to,
		planned: milestone.planned,
		elapsed: setback ? undefined : milestone.elapsed,
		daysLeft: setback ? undefined : milestone.daysLeft,
		state: milestone.state,
		setback: setback?.status,
	};
};

const reportTranche = (tranche: Tranche, statement: Statement) => ({
	subject: tranche.subject,
	object: tranche.object,
	total: tranche.total,
	each: tranche.each,
	step: tranche.step,
	steps: tranche.steps,
	capacity: tranche.capacity,
	online: tranche.online,
	released: tranche.released,
	milestones: tranche.milestones.map((milestone) =>
		reportMilestone(tranche, milestone),
	),
	setback: tranche.setback && reportSetback(tranche.setback),
	outlook: tranche.outlook,
	last: lastTold(tranche, statement) ?? undefined,
	why: tranche.why.map(({ quote }) => quote),
});

const reportMove = ({ qualifier, value, stories, disputed, sides }: Move) => ({
	qualifier,
	value,
	stories,
	disputed,
	evidence: reportQuotes(sides[0]),
	/** The other figures told of that moment. */
	others: sides.slice(1).map((side) => ({
		value: side.value,
		stories: side.stories,
		evidence: reportQuotes(side),
	})),
});

const reportReaction = (reaction: Reaction) => ({
	company: reaction.company,
	day: reaction.day,
	inferred: reaction.inferred,
	moves: reaction.moves.map(reportMove),
	marketCapChange: reaction.marketCapChange?.value,
	marketCap: reaction.marketCap?.value,
	marketCapChangeEvidence:
		reaction.marketCapChange && reportQuotes(reaction.marketCapChange),
	marketCapEvidence: reaction.marketCap && reportQuotes(reaction.marketCap),
});

const reportDispute = (dispute: Dispute) => ({
	id: dispute.id,
	kind: dispute.kind,
	subject: dispute.subject,
	object: dispute.object,
	qualifier: dispute.qualifier,
	part: dispute.part,
	when: dispute.when,
	opened: dispute.opened,
	settled: dispute.settled,
	state: dispute.state,
	sum: dispute.sum,
	sides: dispute.sides.map(reportSide),
});

const reportRevision = (revision: Revision, statement: Statement) => ({
	kind: revision.kind,
	subject: revision.subject,
	object: revision.object,
	qualifier: revision.qualifier,
	part: revision.part,
	at: revision.at,
	inDoubt: isDoubtful(revision, statement) || undefined,
	from: reportSide(revision.from),
	to: reportSide(revision.to),
});

/** The statement in the shape of `report --json`, on which other programs rely (README, "Commands"). */
export const reportOf = (statement: Statement) => ({
	asOf: statement.asOf,
	articles: statement.articles,
	stories: statement.stories,
	outlets: statement.outlets,
	claims: statement.claims,
	deals: itemsOf(statement.deals).map(reportDeal),
	tally: statement.tally,
	tallyOff: statement.tallyOff,
	tranches: statement.tranches.map((tranche) =>
		reportTranche(tranche, statement),
	),
	reactions: statement.reactions.map(reportReaction),
	disputes: statement.disputes.map(reportDispute),
	revisions: statement.revisions.map((revision) =>
		reportRevision(revision, statement),
	),
});
