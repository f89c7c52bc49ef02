import type { Window } from "../../extract/claim.ts";
import { windowsOverlap } from "../figure/agreement.ts";
import type { Figure } from "../figure/figure.ts";
import type { Side } from "../statement.ts";

/** A window that is told, and when a party to the plan told it last itself; before all time where none has. */
export type ToldWindow = Readonly<{ side: Side; byParty: number }>;

/** When one of some parties told a figure last itself, in milliseconds; before all time if none did. */
export const lastByParty = (
	{ backing: { supports } }: Figure,
	parties: ReadonlySet<string>,
): number =>
	supports.findLast(
		({ evidence: { source } }) => source !== undefined && parties.has(source),
	)?.piece.known ?? Number.NEGATIVE_INFINITY;

const isAfter = ({ when }: Side, { to }: Window): boolean =>
	to !== undefined && when?.from !== undefined && when.from > to;

const isPutOff = (side: Side, plan: Window): boolean =>
	!side.denied && isAfter(side, plan);

/** Whether a side keeps the plan's own window from moving to another: it tells that, or that the other is not so. */
const keepsPlan = (side: Side, plan: Window, later: Side): boolean =>
	side.denied
		? (side.when === undefined || isAfter(side, plan)) &&
			windowsOverlap(side.when, later.when)
		: !isAfter(side, plan);

/** The delay that a party has told last, unless one of them has told the plan's own since, or denied the delay. */
const admittedIn = (
	plan: Window,
	told: readonly ToldWindow[],
): Side | undefined => {
	const [later] = told
		.filter(({ side, byParty }) => isPutOff(side, plan) && byParty > -Infinity)
		.sort((a, b) => b.byParty - a.byParty);
	if (later === undefined) return undefined;
	const isKept = told.some(
		({ side, byParty }) =>
			keepsPlan(side, plan, later.side) && byParty > later.byParty,
	);
	return isKept ? undefined : later.side;
};

/**
 * What tells the window to which a plan's own has been put off: what a party to the plan admits, unless one has told the plan's own
 * since or that it is not so; else all that is told comes after the plan's end. Otherwise the two are in dispute and the plan's runs on.
 */
export const slipOf = (
	plan: Window,
	told: readonly ToldWindow[],
): Side | undefined => {
	const admitted = admittedIn(plan, told);
	if (admitted !== undefined) return admitted;
	const sides = told
		.map(({ side }) => side)
		.filter(({ denied, when }) => denied || when !== undefined);
	return sides.every((side) => isPutOff(side, plan)) ? sides[0] : undefined;
};
