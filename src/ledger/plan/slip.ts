import type { Window } from "../../extract/claim.ts";
import { windowsOverlap } from "../figure/agreement.ts";
import type { Evidence, Side } from "../statement.ts";

const isAfter = ({ when }: Side, { to }: Window): boolean =>
	to !== undefined && when?.from !== undefined && when.from > to;

const isPutOff = (side: Side, plan: Window): boolean =>
	!side.denied && isAfter(side, plan);

const knownAt = ({ altered, published }: Evidence): number =>
	Date.parse(altered?.seen ?? published);

/** When a party to the plan told a side last itself; before all time if none did. */
const lastByParty = (
	{ evidence }: Side,
	parties: ReadonlySet<string>,
): number =>
	Math.max(
		Number.NEGATIVE_INFINITY,
		...evidence
			.filter(({ source }) => source !== undefined && parties.has(source))
			.map(knownAt),
	);

/** Whether a side keeps the plan's own window from moving to another: it tells that, or that the other is not so. */
const keepsPlan = (side: Side, plan: Window, later: Side): boolean =>
	side.denied
		? (side.when === undefined || isAfter(side, plan)) &&
			windowsOverlap(side.when, later.when)
		: !isAfter(side, plan);

/** The delay that a party has told last, unless one of them has told the plan's own since, or denied the delay. */
const admittedIn = (
	plan: Window,
	sides: readonly Side[],
	parties: ReadonlySet<string>,
): Side | undefined => {
	const at = (side: Side): number => lastByParty(side, parties);
	const [later] = sides
		.filter((side) => isPutOff(side, plan) && at(side) > -Infinity)
		.sort((a, b) => at(b) - at(a));
	if (later === undefined) return undefined;
	const isKept = sides.some(
		(side) => keepsPlan(side, plan, later) && at(side) > at(later),
	);
	return isKept ? undefined : later;
};

/**
 * What tells the window to which a plan's own has been put off: what a party to the plan admits, unless one has told the plan's own
 * since or that it is not so; else all that is told comes after the plan's end. Otherwise the two are in dispute and the plan's runs on.
 */
export const slipOf = (
	plan: Window,
	sides: readonly Side[],
	parties: ReadonlySet<string>,
): Side | undefined => {
	const admitted = admittedIn(plan, sides, parties);
	if (admitted !== undefined) return admitted;
	const told = sides.filter(({ denied, when }) => denied || when !== undefined);
	return told.every((side) => isPutOff(side, plan)) ? told[0] : undefined;
};
