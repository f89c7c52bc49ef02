import type { Deal, Evidence, Side } from "./statement.ts";

const byText = (one: string, other: string): number =>
	one < other ? -1 : Number(one > other);

/** Less than zero where the first is the better one: it can be opened, is older, and else by name, whatever order they came in. */
const byWorth = (one: Evidence, other: Evidence): number =>
	Number(one.url === null) - Number(other.url === null) ||
	Date.parse(one.published) - Date.parse(other.published) ||
	byText(one.outlet, other.outlet) ||
	byText(one.article, other.article);

/** The quote to show for a figure where there is room for one. */
export const bestQuoteOf = ({ evidence }: Side): Evidence | undefined =>
	evidence.toSorted(byWorth)[0];

/** The figure that a deal is shown with. */
export const sideInFront = ({ sides, value, denied }: Deal): Side | undefined =>
	sides.find(
		(side) =>
			side.denied === denied &&
			JSON.stringify(side.value) === JSON.stringify(value),
	) ?? sides[0];
