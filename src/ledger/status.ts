import type { Qualifier } from "../extract/claim.ts";
import { type Figure, leadOf } from "./figure.ts";
import type { Reading } from "./reading.ts";

/** How far a deal has come or gone, for statuses that one article tells at once: the last is what holds. */
const progress: readonly Qualifier[] = [
	"letter-of-intent",
	"no-agreement",
	"definitive",
	"scaled-back",
	"on-hold",
	"cancelled",
	"completed",
];

/** The status that a figure of a status slot states. */
export const statusOf = (figure: Figure): Qualifier | undefined =>
	leadOf(figure).stated.qualifier;

const rankOf = (figure: Figure): number => {
	const status = statusOf(figure);
	return status === undefined ? -1 : progress.indexOf(status);
};

/**
 * The asserted statuses of a slot in the order in which each was first told. A status told again after another has
 * followed it is background ("the letter of intent of September"), not a return to it.
 */
export const statusesIn = ({ figures }: Reading): Figure[] =>
	figures
		.filter(({ denied }) => !denied)
		.sort((a, b) => a.backing.first - b.backing.first || rankOf(a) - rankOf(b));
