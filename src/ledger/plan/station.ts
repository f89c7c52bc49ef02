import type { Qualifier } from "../../extract/claim.ts";
import { type Book, figuresAbout, slotAbout } from "../book.ts";
import { digestAt } from "../digest.ts";
import { statedNumber } from "../figure/agreement.ts";
import { bySupport, type Figure, leadOf } from "../figure/figure.ts";
import { sideOf, sidesOfCourse } from "../figure/side.ts";
import { pairOf } from "../pair.ts";
import { readAt } from "../reading.ts";
import type { Matter, Slot } from "../slot.ts";
import type { Milestone, Setback, Side } from "../statement.ts";
import { courseOf, type Step } from "../status/course.ts";
import { areDoubted } from "../status/doubt.ts";
import type { AreDoubted } from "../status/holding.ts";
import { dealMeant, dealsRanked } from "../status/meant.ts";
import { setbackOf } from "../status/setback.ts";
import { isSigned, isUnsigned, statusesIn } from "../status/status.ts";
import { dueAt } from "./due.ts";
import { milestoneAt } from "./milestone.ts";
import { partiesOf, type StepPlan } from "./plan.ts";
import { lastByParty, type ToldWindow } from "./slip.ts";

/** Milestones of a plan, in the order in which they fall due. */
const stations = [
	"agreement",
	"first-capacity",
	"full-capacity",
	"own-chip",
] as const;

/** What a plan's slots are about. */
export const mattersOf = ({ investor, investee, runs, supplies }: StepPlan) => {
	const money = { subject: investor, object: investee };
	const systems = { subject: runs, object: supplies };
	const investment = { kind: "investment", ...money } as const;
	return {
		/** Whose money buys the systems has a contract rather than a share. */
		money:
			runs === investor
				? [investment, { kind: "purchase", ...money } as const]
				: [investment],
		each: { kind: "tranche", ...money, qualifier: "each" },
		first: { kind: "tranche", ...money, qualifier: "first" },
		status: { kind: "status", ...money },
		supply: { kind: "status", subject: supplies, object: runs },
		total: { kind: "capacity", ...systems, qualifier: "total" },
		online: { kind: "capacity", ...systems, qualifier: "online" },
	} as const satisfies Record<string, Matter | readonly Matter[]>;
};

/** What is said of a matter, best supported first. */
export const sidesAbout = (book: Book, matter: Matter, at: number): Side[] => {
	const slot = slotAbout(book, matter);
	return slot === undefined
		? []
		: [...figuresAbout(book, matter, at)]
				.sort(bySupport)
				.map((figure) => sideOf(figure, slot));
};

/** The slots that tell how a plan's money and supply stand. */
const statusSlots = (book: Book, plan: StepPlan): Slot[] => {
	const { status, supply } = mattersOf(plan);
	const slots = [status, supply].flatMap(
		(matter) =>
			slotAbout(book, { ...matter, ...pairOf(matter, book.topic) }) ?? [],
	);
	return [...new Set(slots)];
};

/** What is doubted of the deal by which a plan's money is paid is doubted of the plan: its row and the plan say one thing. */
const doubtOfMoney = (
	book: Book,
	plan: StepPlan,
	course: readonly Step[],
	at: number,
): AreDoubted => {
	const [doubt] = mattersOf(plan).money.flatMap((matter): AreDoubted[] => {
		const slot = slotAbout(book, matter);
		if (slot === undefined) return [];
		const own = dealMeant(dealsRanked(digestAt(slot, at).deals), course);
		return own === undefined
			? []
			: [(...told) => areDoubted(own.figures, ...told, slot)];
	});
	return doubt ?? (() => false);
};

/** How a plan's money and supply have come to stand, and what has befallen them. */
export const planCourse = (
	book: Book,
	plan: StepPlan,
	at: number,
): Readonly<{ course: readonly Step[]; setback: Setback | null }> => {
	const slots = statusSlots(book, plan);
	const readings = slots.map((slot) => readAt(slot, at));
	const course = courseOf(statusesIn(readings));
	const [slot] = slots;
	const areDoubtedOfDeal = doubtOfMoney(book, plan, course, at);
	return {
		course,
		setback:
			slot === undefined
				? null
				: setbackOf(course, readings, slot, areDoubtedOfDeal),
	};
};

/** The number that a figure states, 0 for none. */
export const amountOf = (figure: Figure): number => {
	const { value } = leadOf(figure).stated;
	return value === undefined ? 0 : statedNumber(value);
};

/** The capacity told last to be running. */
export const onlineAt = (
	book: Book,
	plan: StepPlan,
	at: number,
): Figure | null =>
	figuresAbout(book, mattersOf(plan).online, at)
		.filter(({ denied }) => !denied)
		.reduce<Figure | null>(
			(latest, figure) =>
				latest === null || figure.backing.first >= latest.backing.first
					? figure
					: latest,
			null,
		);

/** Signed, and not taken back since. */
const haveSigned = (course: readonly Step[]): boolean =>
	course.findLastIndex(({ figure }) => isSigned(figure)) >
	course.findLastIndex(({ figure }) => isUnsigned(figure));

/** Whether the coverage shows a milestone to be reached. */
const isReached = (
	qualifier: Qualifier,
	plan: StepPlan,
	online: Figure | null,
	course: readonly Step[],
): boolean => {
	const running = online === null ? 0 : amountOf(online);
	if (qualifier === "first-capacity") return running >= statedNumber(plan.step);
	if (qualifier === "full-capacity")
		return running >= statedNumber(plan.capacity);
	return qualifier === "agreement" && haveSigned(course);
};

/** What is told of how far a milestone has come, whether it is reached or not. */
const progressOf = (
	book: Book,
	qualifier: Qualifier,
	plan: StepPlan,
	online: Figure | null,
	course: readonly Step[],
): Side[] => {
	if (qualifier === "agreement") {
		const [slot] = statusSlots(book, plan);
		return slot === undefined ? [] : sidesOfCourse(course, slot);
	}
	const slot = slotAbout(book, mattersOf(plan).online);
	const isOfSystems = qualifier !== "own-chip";
	return slot === undefined || online === null || !isOfSystems
		? []
		: [sideOf(online, slot)];
};

/** A chip of one's own is the same matter whoever builds it, and no part of a plan unless the plan says so. */
export const stationMatter = (
	{ runs, supplies }: StepPlan,
	qualifier: Qualifier,
): Matter =>
	qualifier === "own-chip"
		? { kind: "milestone", subject: runs, qualifier }
		: { kind: "milestone", subject: runs, object: supplies, qualifier };

/** A part is due before the whole: who tells "500 MW by October" of a plan whose first step is due in October speaks of that. */
const isOfFirstStep = ({ when }: Side, { milestones, steps }: StepPlan) => {
	const first = milestones.find(
		({ qualifier }) => qualifier === "first-capacity",
	)?.window.to;
	return (
		steps > 1 &&
		first !== undefined &&
		when?.to !== undefined &&
		when.to <= first
	);
};

/** What is told of when a milestone of a plan falls due. */
export const windowsTold = (
	book: Book,
	plan: StepPlan,
	qualifier: Qualifier,
	at: number,
): ToldWindow[] => {
	const matter = stationMatter(plan, qualifier);
	const slot = slotAbout(book, matter);
	if (slot === undefined) return [];
	const parties = partiesOf(plan);
	return [...figuresAbout(book, matter, at)]
		.sort(bySupport)
		.map((figure) => ({
			side: sideOf(figure, slot),
			byParty: lastByParty(figure, parties),
		}))
		.filter(
			({ side }) => qualifier !== "full-capacity" || !isOfFirstStep(side, plan),
		);
};

/** The milestones of a plan, those that it sets and those that the coverage tells. */
export const milestonesAt = (
	book: Book,
	plan: StepPlan,
	online: Figure | null,
	course: readonly Step[],
	at: number,
): Milestone[] =>
	stations.flatMap((qualifier) => {
		const matter = stationMatter(plan, qualifier);
		const told = windowsTold(book, plan, qualifier, at);
		const sides = told.map(({ side }) => side);
		const planned = plan.milestones.find(
			(milestone) => milestone.qualifier === qualifier,
		);
		const isTold = sides.length > 0 && qualifier !== "own-chip";
		if (planned === undefined && !isTold) return [];
		const isMet = isReached(qualifier, plan, online, course);
		const due = dueAt(book, matter, planned?.window, told, at);
		const progress = progressOf(book, qualifier, plan, online, course);
		return [milestoneAt(qualifier, due, isMet, { sides, progress }, at)];
	});
