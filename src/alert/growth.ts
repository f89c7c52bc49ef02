import type { LedgerEvent } from "../ledger/event.ts";
import type {
	Evidence,
	Reaction,
	Side,
	Statement,
} from "../ledger/statement.ts";
import type { Rule } from "./filter.ts";
import type { SinkPlan } from "./route.ts";

/** How long something is news, so that further stories of it count, in milliseconds. */
const patience = 7 * 86_400_000;

type Matter = Pick<LedgerEvent, "kind" | "subject" | "object">;

/** Names one claim of one article, by which a figure is known again when its wording has changed with new support. */
const claimKey = ({ kind, subject, object }: Matter, claim: Evidence): string =>
	JSON.stringify([
		kind,
		subject,
		object,
		claim.article,
		claim.start,
		claim.end,
		claim.rule,
	]);

type Standing = readonly (readonly [Matter, readonly Side[]])[];

const standingOfReaction = ({
	company: subject,
	moves,
	marketCap,
	marketCapChange,
}: Reaction): Standing => [
	[{ kind: "price-move", subject }, moves.flatMap(({ sides }) => sides)],
	[{ kind: "market-cap", subject }, marketCap ? [marketCap] : []],
	[
		{ kind: "market-cap-change", subject },
		marketCapChange ? [marketCapChange] : [],
	],
];

const standingOf = (statement: Statement): Standing => [
	...statement.deals.map((deal) => [deal, deal.sides] as const),
	...statement.disputes.map((dispute) => [dispute, dispute.sides] as const),
	...statement.revisions.map(
		(revision) => [revision, [revision.from, revision.to]] as const,
	),
	...statement.reactions.flatMap(standingOfReaction),
];

const byClaim = (statement: Statement): ReadonlyMap<string, Side> => {
	const sides = new Map<string, Side>();
	for (const [matter, all] of standingOf(statement))
		for (const side of all)
			for (const claim of side.evidence)
				sides.set(claimKey(matter, claim), side);
	return sides;
};

/** Stories that were out by then. */
const storiesUntil = ({ evidence }: Side, end: number): number =>
	new Set(
		evidence
			.filter(({ published }) => Date.parse(published) <= end)
			.map(({ story }) => story),
	).size;

const endOfNews = ({ at }: LedgerEvent): number => Date.parse(at) + patience;

/** The event with its support as it stands; `null` if no story has joined while it was news. */
const regrown = (
	event: LedgerEvent,
	known: ReadonlyMap<string, Side>,
): LedgerEvent | null => {
	const sides = event.sides.map((side) => {
		const [claim] = side.evidence;
		const now = claim && known.get(claimKey(event, claim));
		return now && storiesUntil(now, endOfNews(event)) > side.stories
			? now
			: side;
	});
	const isSame = sides.every((side, at) => side === event.sides[at]);
	return isSame ? null : { ...event, sides };
};

/** Whether any filter asks for more than one story: only then need anything be remembered. */
export const asksForStories = (
	rules: readonly Rule[],
	plans: readonly SinkPlan[],
): boolean =>
	[...rules, ...plans.map(({ filter }) => filter)].some(
		({ minStories = 1 }) => minStories > 1,
	);

/** The news of the last days, of which more stories may still come. */
export type Growth = Readonly<{
	remember(events: readonly LedgerEvent[]): void;
	/** Those that more stories carry by now than when they were last looked at, with their support as it stands. */
	grown(statement: () => Statement, now: Date): LedgerEvent[];
}>;

/**
 * A deal that one outlet reports is no news to a sink that wants two stories, until the second comes. The event is
 * then offered again under its old id: the outbox sends it to those alone who have not had it.
 */
export const openGrowth = (): Growth => {
	const recent = new Map<string, LedgerEvent>();
	return {
		remember: (events) => {
			for (const event of events) recent.set(event.id, event);
		},
		grown: (statement, now) => {
			if (recent.size === 0) return [];
			const known = byClaim(statement());
			const grown = [...recent.values()].flatMap(
				(event) => regrown(event, known) ?? [],
			);
			for (const event of grown) recent.set(event.id, event);
			for (const event of recent.values())
				if (endOfNews(event) < now.getTime()) recent.delete(event.id);
			return grown;
		},
	};
};
