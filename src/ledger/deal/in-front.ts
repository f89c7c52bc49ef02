import { sideInFront } from "../figure/best-quote.ts";
import type { Deal } from "../statement.ts";

/** How many stories and outlets tell the figure that a deal is shown with; the deal's own counts take in its other figures and denials. */
export const countsInFront = (
	deal: Deal,
): Pick<Deal, "stories" | "outlets"> => {
	const { stories, outlets } = sideInFront(deal) ?? deal;
	return { stories, outlets };
};

/** Since when the figure that a deal is shown with is told: another whose place it has taken may be older. */
export const firstInFront = (deal: Deal): string =>
	(sideInFront(deal) ?? deal).first;
