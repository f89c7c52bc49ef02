import { type Edges, namesEvent } from "../../../language/calendar.ts";
import type { Window } from "../../claim.ts";
import type { Parts } from "./context.ts";
import { type Period, shiftDay } from "./period.ts";

export type Edge = keyof Edges;
/** All edges that words around a period may put. */
export const edges = ["until", "ahead", "from", "past"] as const;

/** How far behind a period, in characters, its event may be named. */
export const eventReach = 40;

/** The edge of which words were found; `undefined` for none. */
export const edgeOf = (found: RegExpExecArray | null): Edge | undefined =>
	edges.find((edge) => found?.groups?.[edge] !== undefined);

/** The window that a period makes with an edge. */
export const bounded = (period: Period, edge: Edge | undefined): Window => {
	if (edge === "until") return { to: period.to };
	if (edge === "ahead")
		return { to: period.isEnd ? period.to : shiftDay(period.from, -1) };
	if (edge === "from") return { from: period.from };
	if (edge === "past") return { from: shiftDay(period.to, 1) };
	return { from: period.from, to: period.to };
};

/** "Sales reached $30 billion by March", told in May: what is over sets no deadline, but tells when it was. */
export const isReached = (
	edge: Edge | undefined,
	{ to }: Period,
	published: string,
): boolean => edge === "until" && to < published;

/** The edge that the words before a period put; a period told with both its ends has none, nor has what names an event: "after first-quarter earnings". */
export const leadingEdge = (
	lead: RegExpExecArray | null,
	{ yearTo, yearToShift, monthTo }: Parts,
	behind: string,
): Edge | undefined => {
	const edge = edgeOf(lead);
	if (edge === "from" && (yearTo ?? yearToShift ?? monthTo) !== undefined)
		return undefined;
	return edge !== undefined && namesEvent(behind) ? undefined : edge;
};
