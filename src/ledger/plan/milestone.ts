import type { Window } from "../../extract/claim.ts";
import { dayOf, daysBetween, endOfDay, startOfDay } from "../day.ts";
import type { Milestone, MilestoneState } from "../statement.ts";
import type { Due } from "./due.ts";

/** Share of a window gone by, in hundredths of one, both days included. */
const elapsedOf = ({ from, to }: Window, at: number): number | undefined => {
	if (from === undefined || to === undefined) return undefined;
	const gone = daysBetween(from, dayOf(at)) / (daysBetween(from, to) + 1);
	return Math.round(Math.min(1, Math.max(0, gone)) * 100) / 100;
};

const stateOf = (
	{ from, to }: Window,
	isMet: boolean,
	at: number,
): MilestoneState => {
	if (isMet) return "met";
	if (to !== undefined && at >= endOfDay(to)) return "missed";
	if (from !== undefined && at < startOfDay(from)) return "ahead";
	return from === undefined && to === undefined ? "ahead" : "open";
};

/** A milestone as the clock stands. */
export const milestoneAt = (
	qualifier: Milestone["qualifier"],
	{ window, planned }: Due,
	isMet: boolean,
	{ sides, progress }: Pick<Milestone, "sides" | "progress">,
	at: number,
): Milestone => {
	const elapsed = elapsedOf(window, at);
	return {
		qualifier,
		...(window.from === undefined ? {} : { from: window.from }),
		...(window.to === undefined ? {} : { to: window.to }),
		...(planned === undefined ? {} : { planned }),
		...(elapsed === undefined ? {} : { elapsed }),
		...(window.to === undefined
			? {}
			: { daysLeft: daysBetween(dayOf(at), window.to) }),
		state: stateOf(window, isMet, at),
		sides,
		...(progress === undefined || progress.length === 0 ? {} : { progress }),
	};
};
