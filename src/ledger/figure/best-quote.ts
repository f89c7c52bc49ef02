import type { Quantity } from "../../extract/claim.ts";
import { compareText } from "../../text/compare.ts";
import type { Deal, Evidence, Side } from "../statement.ts";

/** With the same bounds: "up to $100 billion" is no quote for $100 billion. */
const isPutSo = (
	told: Quantity | undefined,
	shown: Quantity | undefined,
): boolean => told?.low === shown?.low && told?.high === shown?.high;

/**
 * Less than zero where the first is the better one for a figure: it puts the figure so, can be opened, is older, and else by outlet and title,
 * whatever order they came in.
 */
const byWorthFor =
	({ value }: Side) =>
	(one: Evidence, other: Evidence): number =>
		Number(isPutSo(other.value, value)) - Number(isPutSo(one.value, value)) ||
		Number(one.url === null) - Number(other.url === null) ||
		Date.parse(one.published) - Date.parse(other.published) ||
		compareText(one.outlet, other.outlet) ||
		// What an article is called by depends on where its feed was read.
		compareText(one.title, other.title) ||
		compareText(one.article, other.article);

/** The quote to show for a figure where there is room for one. */
export const bestQuoteOf = (side: Side): Evidence | undefined =>
	side.evidence.toSorted(byWorthFor(side))[0];

/** The figure that a deal is shown with, of which there may be denials beside it. */
export const sideInFront = ({ sides: [front] }: Deal): Side | undefined =>
	front;
