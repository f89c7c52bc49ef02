import type { Quantity } from "../../extract/claim.ts";
import { type Book, figuresAbout } from "../book.ts";
import { startOfDay } from "../day.ts";
import { quantitiesAgree, statedNumber } from "../figure/agreement.ts";
import { type Figure, leadOf } from "../figure/figure.ts";
import { idOf } from "../hash.ts";
import type { Tranche } from "../statement.ts";
import type { Step } from "../status/course.ts";
import { outlookOf } from "./outlook.ts";
import { type Among, plansAt, type StepPlan } from "./plan.ts";
import {
	amountOf,
	mattersOf,
	milestonesAt,
	onlineAt,
	planCourse,
	sidesAbout,
} from "./station.ts";

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

/** Who denies that it will be more than planned says nothing against the plan. */
const isOfMore = (denial: Figure, { total }: StepPlan): boolean => {
	const { value } = leadOf(denial).stated;
	return (
		value !== undefined &&
		total !== undefined &&
		value.unit === total.unit &&
		statedNumber(value) > statedNumber(total) &&
		!quantitiesAgree(value, total, { aboutCounts: true })
	);
};

/** When a plan became known: the topic's as it was announced, another when it was first told how it stands. */
const startOf = (
	{ topic }: Book,
	{ investor, investee }: StepPlan,
	[first]: readonly Step[],
): number => {
	const isOfTopic =
		topic.plan?.investor === investor && topic.plan.investee === investee;
	return isOfTopic || first === undefined
		? startOfDay(topic.announced)
		: first.at;
};

const trancheAt = (book: Book, plan: StepPlan, at: number): Tranche => {
	const matters = mattersOf(plan);
	const online = onlineAt(book, plan, at);
	const running = online === null ? undefined : leadOf(online).stated.value;
	const { course, setback } = planCourse(book, plan, at);
	const milestones = milestonesAt(book, plan, online, course, at);
	const released = releasedBy(plan, online);
	const isDone =
		online !== null && amountOf(online) >= statedNumber(plan.capacity);
	const denials = matters.money
		.flatMap((matter) => figuresAbout(book, matter, at))
		.filter((figure) => figure.denied && !isOfMore(figure, plan));
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
		...(setback === null ? {} : { setback }),
		...outlookOf({
			course,
			start: startOf(book, plan, course),
			setback,
			denials,
			milestones,
			done: isDone ? online : null,
		}),
		sides: [
			...matters.money,
			matters.each,
			matters.first,
			matters.total,
			matters.online,
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
