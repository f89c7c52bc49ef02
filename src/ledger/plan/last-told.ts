import type { Side, Statement, Tranche } from "../statement.ts";

const lastOf = (sides: readonly Side[]): string[] =>
	sides.map(({ last }) => last);

/** ISO instant at which anything was told last of a plan, its dates or its parties' deals; `null` where nothing is. */
export const lastTold = (
	tranche: Tranche,
	{ deals }: Pick<Statement, "deals">,
): string | null => {
	const { subject, object, sides, milestones, setback, why } = tranche;
	const pair = new Set([subject, object]);
	const told = [
		...lastOf(sides),
		...milestones.flatMap(({ sides, progress = [] }) => [
			...lastOf(sides),
			...lastOf(progress),
		]),
		...lastOf(setback?.sides ?? []),
		...why.map(({ published }) => published),
		...deals.flatMap((deal) =>
			pair.has(deal.subject) && pair.has(deal.object ?? "") ? [deal.last] : [],
		),
	];
	return told.reduce<string | null>(
		(latest, each) => (latest === null || each > latest ? each : latest),
		null,
	);
};
