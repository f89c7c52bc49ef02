import type { Qualifier, Quantity, Window } from "../extract/claim.ts";
import { statedNumber } from "./agreement.ts";
import { type Book, figuresAbout, slotAbout } from "./book.ts";
import { bySupport, type Figure, leadOf } from "./figure.ts";
import { idOf } from "./hash.ts";
import { milestoneAt } from "./milestone.ts";
import { outlookOf } from "./outlook.ts";
import { type Among, plansAt, type StepPlan } from "./plan.ts";
import { readAt } from "./reading.ts";
import { sideOf } from "./side.ts";
import type { Matter } from "./slot.ts";
import type { Milestone, Side, Tranche } from "./statement.ts";
import { statusesIn, statusOf } from "./status.ts";

/** Milestones of a plan, in the order in which they fall due. */
const stations = ["agreement", "first-capacity", "full-capacity"] as const;

/** What a plan's slots are about. */
const mattersOf = ({ investor, investee, runs, supplies }: StepPlan) => {
	const money = { subject: investor, object: investee };
	const systems = { subject: runs, object: supplies };
	return {
		investment: { kind: "investment", ...money },
		each: { kind: "tranche", ...money, qualifier: "each" },
		first: { kind: "tranche", ...money, qualifier: "first" },
		status: { kind: "status", ...money },
		supply: { kind: "status", subject: supplies, object: runs },
		total: { kind: "capacity", ...systems, qualifier: "total" },
		online: { kind: "capacity", ...systems, qualifier: "online" },
	} as const satisfies Record<string, Matter>;
};

const sidesAbout = (book: Book, matter: Matter, at: number): Side[] => {
	const slot = slotAbout(book, matter);
	return slot === undefined
		? []
		: [...figuresAbout(book, matter, at)]
				.sort(bySupport)
				.map((figure) => sideOf(figure, slot));
};

/** The statuses of a plan's money and supply, each figure once, by first telling. */
const planStatuses = (book: Book, plan: StepPlan, at: number): Figure[] => {
	const { status, supply } = mattersOf(plan);
	const slots = new Set([slotAbout(book, status), slotAbout(book, supply)]);
	return [...slots]
		.flatMap((slot) => (slot === undefined ? [] : statusesIn(readAt(slot, at))))
		.sort((a, b) => a.backing.first - b.backing.first);
};

const amountOf = (figure: Figure): number => {
	const { value } = leadOf(figure).stated;
	return value === undefined ? 0 : statedNumber(value);
};

/** The capacity told last to be running. */
const onlineAt = (book: Book, plan: StepPlan, at: number): Figure | null =>
	figuresAbout(book, mattersOf(plan).online, at)
		.filter(({ denied }) => !denied)
		.reduce<Figure | null>(
			(latest, figure) =>
				latest === null || figure.backing.first >= latest.backing.first
					? figure
					: latest,
			null,
		);

const lastTold = (
	statuses: readonly Figure[],
	names: readonly Qualifier[],
): number =>
	Math.max(
		...statuses
			.filter((figure) => names.some((name) => name === statusOf(figure)))
			.map(({ backing }) => backing.last),
		Number.NEGATIVE_INFINITY,
	);

/** Signed, and nobody has said since that nothing is. */
const isSigned = (statuses: readonly Figure[]): boolean =>
	lastTold(statuses, ["definitive", "completed"]) >
	lastTold(statuses, ["no-agreement"]);

/** Whether the coverage shows a milestone to be reached. */
const isReached = (
	qualifier: Qualifier,
	plan: StepPlan,
	online: Figure | null,
	statuses: readonly Figure[],
): boolean => {
	const running = online === null ? 0 : amountOf(online);
	if (qualifier === "first-capacity") return running >= statedNumber(plan.step);
	if (qualifier === "full-capacity")
		return running >= statedNumber(plan.capacity);
	return qualifier === "agreement" && isSigned(statuses);
};

/** The plan's own window; without one, the best supported of the coverage. */
const windowOf = (
	qualifier: Qualifier,
	plan: StepPlan,
	sides: readonly Side[],
): Window =>
	plan.milestones.find((milestone) => milestone.qualifier === qualifier)
		?.window ??
	sides.find(({ denied, when }) => !denied && when !== undefined)?.when ??
	{};

const milestonesAt = (
	book: Book,
	plan: StepPlan,
	online: Figure | null,
	statuses: readonly Figure[],
	at: number,
): Milestone[] =>
	stations.flatMap((qualifier) => {
		const matter: Matter = {
			kind: "milestone",
			subject: plan.runs,
			object: plan.supplies,
			qualifier,
		};
		const sides = sidesAbout(book, matter, at);
		const isPlanned = plan.milestones.some(
			(milestone) => milestone.qualifier === qualifier,
		);
		if (sides.length === 0 && !isPlanned) return [];
		const isMet = isReached(qualifier, plan, online, statuses);
		const window = windowOf(qualifier, plan, sides);
		return [milestoneAt(qualifier, window, isMet, sides, at)];
	});

/** By the plan's own rule: the share of each step that runs has been paid out. */
const releasedBy = (
	{ each, step, steps }: StepPlan,
	online: Figure | null,
): Quantity | undefined => {
	if (each === undefined || online === null) return undefined;
	const done = Math.min(
		steps,
		Math.floor(amountOf(online) / statedNumber(step)),
	);
	const amount = done * statedNumber(each);
	return { unit: each.unit, low: amount, high: amount, approx: true };
};

const trancheAt = (book: Book, plan: StepPlan, at: number): Tranche => {
	const matters = mattersOf(plan);
	const online = onlineAt(book, plan, at);
	const running = online === null ? undefined : leadOf(online).stated.value;
	const statuses = planStatuses(book, plan, at);
	const milestones = milestonesAt(book, plan, online, statuses, at);
	const released = releasedBy(plan, online);
	const isDone =
		online !== null && amountOf(online) >= statedNumber(plan.capacity);
	const denials = figuresAbout(book, matters.investment, at).filter(
		({ denied }) => denied,
	);
	return {
		id: idOf("tranche", plan.investor, plan.investee),
		subject: plan.investor,
		object: plan.investee,
		...(plan.total === undefined ? {} : { total: plan.total }),
		...(plan.each === undefined ? {} : { each: plan.each }),
		step: plan.step,
		steps: plan.steps,
		capacity: plan.capacity,
		...(running === undefined ? {} : { online: running }),
		...(released === undefined ? {} : { released }),
		milestones,
		...outlookOf({
			statuses,
			denials,
			milestones,
			done: isDone ? online : null,
		}),
		sides: [
			matters.investment,
			matters.each,
			matters.first,
			matters.total,
		].flatMap((matter) => sidesAbout(book, matter, at)),
	};
};

/** The plans in steps as they stand at an instant. */
export const tranchesAt = (
	book: Book,
	at: number,
	isWanted?: Among,
): Tranche[] =>
	plansAt(book, at, isWanted).map((plan) => trancheAt(book, plan, at));
