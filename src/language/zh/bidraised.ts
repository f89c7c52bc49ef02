import type { RaiseTable } from "../bidraised.ts";

const raised = "(?:提高|上调|加码|提升|抬高|调高|下调|调低)";
/** Within a clause; none by which a bid is for less than all of a company. */
const words = (most: number): string =>
	`(?:(?![股入][权份股])[^,;。⟦⟧]){0,${most}}?`;
const offer = "(?:报价|出价|收购价|要约价?)";

export const raises: RaiseTable = {
	raised: [
		// K将对N的收购报价由…提高至.
		`⟦(?<bidder>\\d+)⟧${words(16)}[对把购向]⟦(?<target>\\d+)⟧${words(14)}${offer}${words(20)}${raised}[到至]`,
		// K不再提高对N…的出价.
		`⟦(?<bidder>\\d+)⟧${words(12)}(?<refused>(?:不再|不会|不愿|无意|拒绝|拒)(?:进一步)?)?${raised}[对购向]⟦(?<target>\\d+)⟧${words(20)}${offer}`,
	],
	step: /(?:[由从自]|[到至为])(?:约|近|最高|逾)?$/,
};
