import type { Deal, Evidence, Side } from "./statement.ts";

/** The quote to show for a figure where there is room for one: the first that can be opened, else the first. */
export const bestQuoteOf = ({ evidence }: Side): Evidence | undefined =>
	evidence.find(({ url }) => url !== null) ?? evidence[0];

/** The figure that a deal is shown with. */
export const sideInFront = ({ sides, value, denied }: Deal): Side | undefined =>
	sides.find(
		(side) =>
			side.denied === denied &&
			JSON.stringify(side.value) === JSON.stringify(value),
	) ?? sides[0];
