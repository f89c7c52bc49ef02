import {
	type Qualifier,
	type QualifierOf,
	qualifiersOf,
} from "../../extract/claim.ts";
import { byFirst, type Figure, leadOf } from "../figure/figure.ts";
import type { Piece } from "../piece.ts";
import type { Reading } from "../reading.ts";
import type { Setback, Side } from "../statement.ts";

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

/** The status that a side of a deal's course states; none of what is no status. */
export const statusTold = ({
	qualifier,
}: Side): QualifierOf<"status"> | undefined =>
	qualifiersOf.status.find((status) => status === qualifier);

/** A status that is asserted, and who told it first without saying that it is not so. */
export type ToldStatus = Readonly<{ figure: Figure; first: Piece }>;

/** "It was said to be cut, which the company denies": whoever reports and denies a status at once has not told that it holds. */
const firstTeller = (
	{ backing }: Figure,
	denials: readonly Figure[],
): Piece | undefined =>
	backing.supports.find(({ piece }) =>
		denials.every((denial) => !denial.backing.has(piece)),
	)?.piece;

/** The asserted statuses of one or more slots in the order in which each was first told. */
export const statusesIn = (readings: readonly Reading[]): ToldStatus[] => {
	const figures = readings.flatMap((reading) => reading.figures);
	const denialsOfStatus = (figure: Figure): Figure[] =>
		figures.filter(
			(other) => other.denied && statusOf(other) === statusOf(figure),
		);
	return figures
		.filter(({ denied }) => !denied)
		.flatMap((figure) => {
			const first = firstTeller(figure, denialsOfStatus(figure));
			return first === undefined ? [] : [{ figure, first }];
		})
		.sort(
			(a, b) =>
				a.first.known - b.first.known ||
				rankOf(a.figure) - rankOf(b.figure) ||
				byFirst(a.figure, b.figure),
		);
};

/** How far the papers have got; what befalls a deal besides has no stage. */
const stages: ReadonlyMap<Qualifier | undefined, number> = new Map<
	Qualifier,
	number
>([
	["letter-of-intent", 1],
	["no-agreement", 1],
	["definitive", 2],
	["completed", 3],
]);

const signed = 2;
/** How far the papers have got by a status: 0 for one that says nothing of them. */
export const stageOf = (figure: Figure): number =>
	stages.get(statusOf(figure)) ?? 0;

/** Whether a status says that the deal is off. */
export const isOver = (figure: Figure): boolean =>
	statusOf(figure) === "cancelled";

/** Whether a status says that the deal goes on otherwise than it was meant to: halted, or smaller. */
export const isImpaired = (figure: Figure): boolean => {
	const status = statusOf(figure);
	return status === "on-hold" || status === "scaled-back";
};

/** What a status tells that says that a deal is off, on hold or scaled back; `null` for another. */
export const setbackTold = (figure: Figure): Setback["status"] | null => {
	const status = statusOf(figure);
	return status === "cancelled" ||
		status === "on-hold" ||
		status === "scaled-back"
		? status
		: null;
};

/** Whether a status says so. */
export const isAdverse = (figure: Figure): boolean =>
	setbackTold(figure) !== null;

/** Whether a status says that binding papers are signed. */
export const isSigned = (figure: Figure): boolean => stageOf(figure) >= signed;

/** Whether a status says that no binding papers are signed. */
export const isUnsigned = (figure: Figure): boolean =>
	statusOf(figure) === "no-agreement";
