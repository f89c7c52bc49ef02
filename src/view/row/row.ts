import type {
	Deal,
	Dispute,
	Milestone,
	Reaction,
	Setback,
	Tranche,
} from "../../ledger/statement.ts";
import type { FeedRow } from "../model.ts";

/** Anything that can be selected, and opened with Enter. */
export type Row =
	| Readonly<{ id: string; of: "deal"; deal: Deal }>
	| Readonly<{ id: string; of: "setback"; tranche: Tranche; setback: Setback }>
	| Readonly<{ id: string; of: "plan"; tranche: Tranche }>
	| Readonly<{ id: string; of: "step"; tranche: Tranche; step: number }>
	| Readonly<{
			id: string;
			of: "milestone";
			tranche: Tranche;
			milestone: Milestone;
	  }>
	| Readonly<{ id: string; of: "outlook"; tranche: Tranche }>
	| Readonly<{ id: string; of: "reaction"; reaction: Reaction }>
	| Readonly<{ id: string; of: "dispute"; dispute: Dispute }>
	| Readonly<{ id: string; of: "feed"; feed: FeedRow }>;

/** The rows of one plan, in the order in which they are drawn. */
export const rowsOfTranche = (tranche: Tranche): readonly Row[] => [
	...(tranche.setback
		? [
				{
					id: `${tranche.id}/setback`,
					of: "setback" as const,
					tranche,
					setback: tranche.setback,
				},
			]
		: []),
	{ id: tranche.id, of: "plan", tranche },
	...Array.from(
		{ length: tranche.steps },
		(_, at): Row => ({
			id: `${tranche.id}/${at + 1}`,
			of: "step",
			tranche,
			step: at + 1,
		}),
	),
	...tranche.milestones.map(
		(milestone): Row => ({
			id: `${tranche.id}/${milestone.qualifier}`,
			of: "milestone",
			tranche,
			milestone,
		}),
	),
	{ id: `${tranche.id}/outlook`, of: "outlook", tranche },
];
