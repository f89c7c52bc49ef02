import type { Quantity, Unit, Window } from "../../extract/claim.ts";
import type { Plan } from "../../topic/topic.ts";
import { type Book, figuresAbout, slotsOf } from "../book.ts";
import { statedNumber } from "../figure/agreement.ts";
import { bySupport, type Figure, leadOf } from "../figure/figure.ts";
import type { Matter } from "../slot.ts";
import { systemsOf } from "./systems.ts";

/** A plan in steps, told by the topic or by the coverage. */
export type StepPlan = Readonly<{
	investor: string;
	investee: string;
	/** Who will run the systems, and who supplies them. */
	runs: string;
	supplies: string;
	total?: Quantity;
	each?: Quantity;
	step: Quantity;
	steps: number;
	capacity: Quantity;
	milestones: readonly Readonly<{
		qualifier: NonNullable<Matter["qualifier"]>;
		window: Window;
	}>[];
}>;

/** Whose word on a plan counts as its own. */
export const partiesOf = ({
	investor,
	investee,
	runs,
	supplies,
}: StepPlan): ReadonlySet<string> =>
	new Set([investor, investee, runs, supplies]);

const mostSteps = 100;

const exactly = (unit: Unit, amount: number): Quantity => ({
	unit,
	low: amount,
	high: amount,
});

/** The plan that the topic file lays down. */
const planOfTopic = (book: Book, plan: Plan, at: number): StepPlan => ({
	investor: plan.investor,
	investee: plan.investee,
	...systemsOf(book, plan, at),
	...(plan.total === undefined
		? {}
		: { total: exactly(plan.currency, plan.total) }),
	...(plan.each === undefined
		? {}
		: { each: exactly(plan.currency, plan.each) }),
	step: exactly("GW", plan.step),
	steps: plan.steps,
	capacity: exactly("GW", plan.step * plan.steps),
	milestones: plan.milestones.map(({ qualifier, from, to }) => ({
		qualifier,
		window: {
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to }),
		},
	})),
});

const bestValue = (figures: readonly Figure[]): Quantity | undefined => {
	const [best] = figures.filter(({ denied }) => !denied).sort(bySupport);
	return best === undefined ? undefined : leadOf(best).stated.value;
};

/** A plan that only the coverage tells: so much for each gigawatt, and how many gigawatts. */
const planOfCoverage = (
	book: Book,
	{ subject, object }: Matter,
	at: number,
): StepPlan | null => {
	if (object === undefined) return null;
	const pair = { subject, object };
	const systems = { subject: object, object: subject };
	const best = (matter: Matter) => bestValue(figuresAbout(book, matter, at));
	const each = best({ kind: "tranche", ...pair, qualifier: "each" });
	const capacity = best({ kind: "capacity", ...systems, qualifier: "total" });
	const step =
		best({ kind: "capacity", ...systems, qualifier: "first" }) ??
		exactly("GW", 1);
	if (each === undefined || capacity === undefined) return null;
	const steps = statedNumber(capacity) / statedNumber(step);
	if (!Number.isInteger(steps) || steps < 2 || steps > mostSteps) return null;
	const total = best({ kind: "investment", ...pair });
	return {
		investor: subject,
		investee: object,
		runs: object,
		supplies: subject,
		...(total === undefined ? {} : { total }),
		each,
		step,
		steps,
		capacity,
		milestones: [],
	};
};

const haveSameParties = (a: StepPlan, b: StepPlan): boolean =>
	a.investor === b.investor && a.investee === b.investee;

const nameOf = ({ investor, investee }: StepPlan): string =>
	`${investor}|${investee}`;

/** Which of the plans to look at; those of the coverage are told by their parties before anything else is known of them. */
export type Among = (parties: readonly string[]) => boolean;

/** The plans known at an instant: the topic's, then those of the coverage. */
export const plansAt = (
	book: Book,
	at: number,
	isWanted: Among = () => true,
): StepPlan[] => {
	const { plan } = book.topic;
	const own = plan === undefined ? [] : [planOfTopic(book, plan, at)];
	const told = slotsOf(book, "tranche")
		.filter(
			({ matter: { qualifier, subject, object = "" } }) =>
				qualifier === "each" && isWanted([subject, object]),
		)
		.flatMap(({ matter }) => planOfCoverage(book, matter, at) ?? [])
		.filter((found) => !own.some((known) => haveSameParties(known, found)))
		.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
	return [
		...own.filter(({ runs, supplies, investor, investee }) =>
			isWanted([investor, investee, runs, supplies]),
		),
		...told,
	];
};
