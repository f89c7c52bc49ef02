import type { Quantity } from "../../extract/claim.ts";
import { quantitiesAgree } from "../figure/agreement.ts";
import { few } from "../figure/backing.ts";
import type { Figure } from "../figure/figure.ts";
import type { Reading } from "../reading.ts";

/** What those who told a figure first convert it to. */
const conversionsOf = ({ backing }: Figure): Quantity[] =>
	backing.supports
		.slice(0, few)
		.flatMap(({ evidence: { converted } }) => converted ?? []);

const states = ({ cells }: Figure, sum: Quantity): boolean =>
	cells.some(
		({ stated: { value } }) =>
			value !== undefined && quantitiesAgree(value, sum, { aboutCounts: true }),
	);

/** The figures that are one sum in two currencies, as an article converts it: "13.4 billion euros ($15.5 billion)". */
export const twoCurrencies = ({
	figures,
}: Reading): (readonly [Figure, Figure])[] => {
	const asserted = figures.filter(({ denied }) => !denied);
	return asserted.flatMap((figure) =>
		conversionsOf(figure).flatMap((sum) =>
			asserted
				.filter((other) => other !== figure && states(other, sum))
				.map((other) => [figure, other] as const),
		),
	);
};
