import { type Item, itemsOf } from "./account.ts";
import { bestQuoteOf, sideInFront } from "./best-quote.ts";
import { countsInFront } from "./counts-in-front.ts";
import type {
	Deal,
	Dispute,
	Evidence,
	Move,
	Reaction,
	Revision,
	Setback,
	Side,
	Statement,
	Tranche,
} from "./statement.ts";

const reportQuote = ({ outlet, url, published, quote }: Evidence) => ({
	outlet,
	url,
	published,
	quote,
});

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
	evidence: side.evidence.map(reportQuote),
});

/** The sentence to open a deal's figure to. */
const quoteOf = (deal: Deal): Evidence | undefined => {
	const side = sideInFront(deal);
	return side && bestQuoteOf(side);
};

const reportDealItself = (deal: Deal) => ({
	kind: deal.kind,
	subject: deal.subject,
	object: deal.object,
	value: deal.value,
	status: deal.status,
	inDoubt: deal.inDoubt,
	disputed: deal.disputed,
	denied: deal.denied,
	stories: deal.stories,
	outlets: deal.outlets,
	support: countsInFront(deal),
	first: deal.first,
	last: deal.last,
	evidence: [quoteOf(deal)].flatMap((quote) =>
		quote ? [reportQuote(quote)] : [],
	),
});

/** Whether the tally counts a deal, and if not why; of a part also the figure of the whole. */
const reportCounting = ({ adds, omission }: Item) => ({
	counted: adds !== undefined,
	low: adds?.low,
	high: adds?.high,
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
});

const reportTranche = (tranche: Tranche) => ({
	subject: tranche.subject,
	object: tranche.object,
	total: tranche.total,
	each: tranche.each,
	step: tranche.step,
	steps: tranche.steps,
	capacity: tranche.capacity,
	online: tranche.online,
	released: tranche.released,
	milestones: tranche.milestones.map(
		({ qualifier, from, to, planned, elapsed, daysLeft, state }) => ({
			qualifier,
			from,
			to,
			planned,
			elapsed,
			daysLeft,
			state,
		}),
	),
	setback: tranche.setback && reportSetback(tranche.setback),
	outlook: tranche.outlook,
	why: tranche.why.map(({ quote }) => quote),
});

const reportMove = ({ qualifier, value, stories, disputed }: Move) => ({
	qualifier,
	value,
	stories,
	disputed,
});

const reportReaction = (reaction: Reaction) => ({
	company: reaction.company,
	day: reaction.day,
	inferred: reaction.inferred,
	moves: reaction.moves.map(reportMove),
	marketCapChange: reaction.marketCapChange?.value,
	marketCap: reaction.marketCap?.value,
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

const reportRevision = (revision: Revision) => ({
	kind: revision.kind,
	subject: revision.subject,
	object: revision.object,
	qualifier: revision.qualifier,
	part: revision.part,
	at: revision.at,
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
	tranches: statement.tranches.map(reportTranche),
	reactions: statement.reactions.map(reportReaction),
	disputes: statement.disputes.map(reportDispute),
	revisions: statement.revisions.map(reportRevision),
});
