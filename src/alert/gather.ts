import type { DealEvent, LedgerEvent } from "../ledger/event.ts";
import type { Side } from "../ledger/statement.ts";
import { identityOf } from "./identity.ts";

/** What must be the same for two events to be one piece of news; `null` for those that always stand alone. */
const matterOf = (event: DealEvent): string | null => {
	switch (event.name) {
		case "reaction.reported":
			return identityOf(
				event.name,
				event.at,
				event.kind,
				event.subject,
				event.day ?? "",
			);
		case "status.changed":
			return identityOf(
				event.name,
				event.at,
				event.subject,
				event.object ?? "",
			);
		default:
			return null;
	}
};

const qualified = ({ qualifier, sides }: LedgerEvent): Side[] =>
	sides.map((side) => ({ ...(qualifier && { qualifier }), ...side }));

/** A share's close, high and low of one day, as one event with all its figures. */
const joinMoves = (
	{ qualifier: _, ...first }: LedgerEvent,
	events: readonly LedgerEvent[],
): LedgerEvent => ({ ...first, sides: events.flatMap(qualified) });

/** A status that passed through others at one instant: only where it came from and where it ended is news. */
const joinStatuses = (
	first: LedgerEvent,
	events: readonly LedgerEvent[],
): LedgerEvent[] => {
	const [from] = first.sides.slice(0, -1);
	const to = events.at(-1)?.sides.at(-1);
	if (to === undefined || from?.qualifier === to.qualifier) return [];
	const { inDoubt: _, ...event } = first;
	return [
		{
			...event,
			...(events.at(-1)?.inDoubt ? { inDoubt: true } : {}),
			sides: from === undefined ? [to] : [from, to],
		},
	];
};

const isOfLedger = (event: DealEvent): event is LedgerEvent =>
	!("feed" in event);

const join = (events: readonly DealEvent[]): DealEvent[] => {
	const ofLedger = events.filter(isOfLedger);
	const [first] = ofLedger;
	if (first === undefined || events.length === 1) return [...events];
	const named = {
		...first,
		id: identityOf(...ofLedger.map(({ id }) => id).toSorted()),
	};
	return first.name === "status.changed"
		? joinStatuses(named, ofLedger)
		: [joinMoves(named, ofLedger)];
};

/** What happened at one instant is told with the cause before its effects. */
const ranks = [
	"deal",
	"status",
	"claim",
	"dispute",
	"milestone",
	"reaction",
	"feed",
];

const rankOf = ({ name }: DealEvent): number =>
	ranks.indexOf(name.split(".")[0] ?? "");

/** The order in which things became known. */
export const byTime = (a: DealEvent, b: DealEvent): number =>
	a.at < b.at ? -1 : a.at > b.at ? 1 : rankOf(a) - rankOf(b);

/** What a story and the clock bring about alike is one event. */
const onceEach = (events: readonly DealEvent[]): DealEvent[] => [
	...new Map(events.map((event) => [event.id, event])).values(),
];

/**
 * The events of one poll as a desk would send them: in the order in which things became known, and in one piece what
 * became known at one instant of one share's day, or of one deal's status. The id of a joined event is made of theirs.
 */
export const gather = (events: readonly DealEvent[]): DealEvent[] => {
	const groups = Map.groupBy(
		onceEach(events).toSorted(byTime),
		(event) => matterOf(event) ?? identityOf(event.name, event.id),
	);
	return [...groups.values()].flatMap(join);
};
