import type { Quantity, Window } from "../../extract/claim.ts";
import { bestQuoteOf, sideInFront } from "../../ledger/figure/best-quote.ts";
import type {
	Evidence,
	Reaction,
	Side,
	Statement,
	Tranche,
} from "../../ledger/statement.ts";

/** What a row tells, as programs take it: whole units, ISO days, and one source. What is not told is left out. */
export type Figure = Readonly<
	Partial<{
		subject: string;
		object: string;
		qualifier: string;
		value: Quantity;
		denied: boolean;
		when: Window;
		/** ISO instants of its oldest and newest support. */
		first: string;
		last: string;
		quote: Evidence;
	}>
>;

/** The figures of each row of a table: mostly one, several where sides or moves stand in one row. */
export type RowFigures = readonly (readonly Figure[])[];

type Parties = Readonly<{ subject: string; object?: string }>;

const partiesOf = ({ subject, object }: Parties): Parties =>
	object === undefined ? { subject } : { subject, object };

const sideFigure = (side: Side): Figure => {
	const { value, qualifier, when, denied, first, last } = side;
	const quote = bestQuoteOf(side);
	return {
		...{ denied, first, last },
		...(value && { value }),
		...(qualifier && { qualifier }),
		...(when && { when }),
		...(quote && { quote }),
	};
};

const movesOf = ({
	company,
	day,
	moves,
	marketCapChange,
	marketCap,
}: Reaction): Figure[] => {
	const own = { subject: company, when: { from: day, to: day } };
	const worth = [
		["market-cap-change", marketCapChange],
		["market-cap", marketCap],
	] as const;
	return [
		...moves.flatMap(({ sides, qualifier }) =>
			sides.map((side) => ({ ...sideFigure(side), ...own, qualifier })),
		),
		...worth.flatMap(([qualifier, side]) =>
			side ? [{ ...sideFigure(side), ...own, qualifier }] : [],
		),
	];
};

/** A row a milestone; a plan without any has one row of its own. */
const milestonesOf = (tranche: Tranche): RowFigures => {
	const { milestones, total } = tranche;
	const parties = partiesOf(tranche);
	if (milestones.length === 0)
		return [[{ ...parties, ...(total && { value: total }) }]];
	return milestones.map(({ sides: [side], qualifier, from, to }) => [
		{
			...(side && sideFigure(side)),
			...{ ...parties, qualifier },
			when: { ...(from && { from }), ...(to && { to }) },
		},
	]);
};

/** The figures of all rows, part by part in the order of the report's tables. */
export const figuresOf = (statement: Statement): readonly RowFigures[] => [
	statement.deals.map((deal) => {
		const side = sideInFront(deal);
		return [{ ...(side && sideFigure(side)), ...partiesOf(deal) }];
	}),
	statement.tally.map(({ unit, low, high, approx, atLeast }) => [
		{
			value: {
				...{ unit, low },
				high: atLeast && low === high ? null : high,
				...(approx && { approx }),
			},
		},
	]),
	statement.tranches.flatMap(milestonesOf),
	statement.reactions.map(movesOf),
	statement.disputes.map((dispute) =>
		dispute.sides.map((side) => ({
			...sideFigure(side),
			...partiesOf(dispute),
		})),
	),
	statement.revisions.map((revision) => [
		{ ...sideFigure(revision.to), ...partiesOf(revision) },
	]),
];
