import type { Window } from "../../extract/claim.ts";
import type { Side } from "../statement.ts";

const isAfter = ({ denied, when }: Side, { to }: Window): boolean =>
	!denied && to !== undefined && when?.from !== undefined && when.from > to;

/**
 * The window to which the coverage has put off what a plan sets: all that is told of it comes after the plan's end. While anybody
 * tells the plan's own window, or denies the delay, the two are in dispute and the plan's runs on.
 */
export const slipOf = (
	plan: Window,
	sides: readonly Side[],
): Window | undefined => {
	const told = sides.filter(({ denied, when }) => denied || when !== undefined);
	return told.every((side) => isAfter(side, plan)) ? told[0]?.when : undefined;
};
