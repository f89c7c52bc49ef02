import type { Book } from "./book.ts";
import { addDays, dayLength, endOfDay, isoOf, startOfDay } from "./day.ts";
import { digestAt } from "./digest.ts";
import { settling } from "./dispute/quarrel-change.ts";
import type { LedgerEvent } from "./event.ts";
import { idOf } from "./hash.ts";
import { tranchesAt } from "./plan/tranche.ts";
import type { Milestone, Tranche } from "./statement.ts";
import { setbackAt } from "./status/setback-at.ts";
import { eventOf } from "./told.ts";

/** How many days before its window ends a milestone is called due. */
const warnings = [90, 30, 7] as const;

type Tick = Readonly<{
	name: "milestone.opened" | "milestone.due" | "milestone.missed";
	at: number;
	days?: number;
}>;

/** The instants at which the clock alone has something to say of a window. */
const ticksOf = ({ from, to }: Milestone): Tick[] => [
	...(from === undefined
		? []
		: [{ name: "milestone.opened", at: startOfDay(from) } as const]),
	...(to === undefined
		? []
		: [
				...warnings.map(
					(days) =>
						({
							name: "milestone.due",
							at: startOfDay(addDays(to, -days)),
							days,
						}) as const,
				),
				{ name: "milestone.missed", at: endOfDay(to) } as const,
			]),
];

/** An event of one milestone of a plan. */
export const milestoneEvent = (
	{ subject, object, setback }: Tranche,
	milestone: Milestone,
	name: LedgerEvent["name"],
	at: number,
	days?: number,
): LedgerEvent => {
	const day = name === "milestone.opened" ? milestone.from : milestone.to;
	return {
		id: idOf(
			name,
			subject,
			object,
			milestone.qualifier,
			milestone.from ?? "",
			milestone.to ?? "",
			String(days ?? ""),
		),
		name,
		at: isoOf(at),
		kind: "milestone",
		subject,
		object,
		qualifier: milestone.qualifier,
		sides: [
			...milestone.sides,
			...(name === "milestone.met" ? (milestone.progress ?? []) : []),
		],
		window: {
			...(milestone.from === undefined ? {} : { from: milestone.from }),
			...(milestone.to === undefined ? {} : { to: milestone.to }),
		},
		...(days === undefined ? {} : { days }),
		...(day === undefined ? {} : { day }),
		...(setback === undefined ? {} : { setback }),
	};
};

type Planned = Readonly<{ tranche: Tranche; milestone: Milestone }>;

const milestonesOf = (tranches: readonly Tranche[]): Planned[] =>
	tranches.flatMap((tranche) =>
		tranche.milestones.map((milestone) => ({ tranche, milestone })),
	);

/** The milestone and its plan as they were at that very instant, if the window stood so and the milestone was still to come. */
const plannedThen = (
	book: Book,
	tranche: Tranche,
	{ qualifier, from, to }: Milestone,
	at: number,
): Planned | undefined =>
	milestonesOf(tranchesAt(book, at)).find(
		(then) =>
			then.tranche.id === tranche.id &&
			then.milestone.qualifier === qualifier &&
			then.milestone.from === from &&
			then.milestone.to === to &&
			then.milestone.state !== "met",
	);

/** Nobody counts the days to the end of a window of a deal that is told not to go on. */
const isStopped = (
	days: number | undefined,
	{ tranche, milestone }: Planned,
): boolean => days !== undefined && setbackAt(tranche, milestone) !== null;

/** A window that spans less than the warning has just opened: no need to warn of its end at once. */
const isWorthTelling = ({ from, to }: Milestone, { days }: Tick): boolean =>
	days === undefined ||
	from === undefined ||
	to === undefined ||
	startOfDay(to) - startOfDay(from) > days * dayLength;

/** The plan of the topic file is known of any day; nobody watched for its dates before its deal was announced. */
const isForeknown = (
	{ topic: { announced, plan } }: Book,
	{ subject, object }: Tranche,
	at: number,
): boolean =>
	plan?.investor === subject &&
	plan.investee === object &&
	at < startOfDay(announced);

const milestoneEvents = (book: Book, from: number, to: number): LedgerEvent[] =>
	milestonesOf(tranchesAt(book, to)).flatMap(({ tranche, milestone }) =>
		ticksOf(milestone)
			.filter(
				(tick) =>
					tick.at > from &&
					tick.at <= to &&
					isWorthTelling(milestone, tick) &&
					!isForeknown(book, tranche, tick.at),
			)
			.flatMap(({ name, at, days }) => {
				const then = plannedThen(book, tranche, milestone, at);
				return then && !isStopped(days, then)
					? [milestoneEvent(then.tranche, milestone, name, at, days)]
					: [];
			}),
	);

const settledEvents = (book: Book, from: number, to: number): LedgerEvent[] =>
	[...book.slots.values()].flatMap((slot) =>
		digestAt(slot, to).quarrels.flatMap((quarrel) => {
			const { settles } = quarrel;
			const isDue = settles !== null && settles > from && settles <= to;
			return isDue ? [eventOf(slot, settling(slot, quarrel, settles))] : [];
		}),
	);

/** What the mere passing of time has brought after one instant and up to another, oldest first. */
export const ticksBetween = (
	book: Book,
	from: number,
	to: number,
): LedgerEvent[] =>
	[...milestoneEvents(book, from, to), ...settledEvents(book, from, to)].sort(
		(a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1),
	);
