import type { Claim, Quantity } from "../../extract/claim.ts";
import { statedNumber } from "../figure/agreement.ts";
import { writeAmount, writeQuantity } from "./amount.ts";
import {
	areApart,
	around,
	type Interval,
	intervalOf,
	times,
} from "./interval.ts";

/** A claim with a value; the others enter no sum. */
export type Valued = Claim & Readonly<{ value: Quantity }>;

/** A sum of one article: what its figures come to, in words, and the figure that should equal it. */
export type Sum = Readonly<{
	inputs: readonly Valued[];
	/** The left side, such as `10 × $10B`. */
	words: string;
	result: Interval;
	/** The middle of the result, for showing. */
	amount: number;
	/** Any one of these may be meant. */
	stated: readonly Valued[];
}>;

type Named = Pick<Claim, "kind" | "subject" | "object" | "qualifier">;

const about = (claims: readonly Valued[], wanted: Partial<Named>): Valued[] =>
	claims.filter(
		(claim) =>
			claim.denied !== true &&
			(wanted.kind === undefined || claim.kind === wanted.kind) &&
			(wanted.subject === undefined || claim.subject === wanted.subject) &&
			(wanted.object === undefined || claim.object === wanted.object) &&
			(wanted.qualifier === undefined || claim.qualifier === wanted.qualifier),
	);

const pairOf = ({ subject, object }: Claim): Partial<Named> =>
	object === undefined ? { subject } : { subject, object };

const number = ({ value }: Valued): number => statedNumber(value);
const exactly = (value: number): Interval => ({ low: value, high: value });

/** So much for each gigawatt, times the gigawatts, against the whole investment. */
const tranches = (claims: readonly Valued[]): Sum[] =>
	about(claims, { kind: "tranche", qualifier: "each" }).flatMap((each) => {
		const pair = pairOf(each);
		const capacities = about(claims, {
			kind: "capacity",
			subject: each.object ?? "",
			object: each.subject,
			qualifier: "total",
		});
		return capacities.map((capacity) => ({
			inputs: [each, capacity],
			words: `${number(capacity)} × ${writeQuantity(each.value)}`,
			result: times(intervalOf(each.value), intervalOf(capacity.value)),
			amount: number(each) * number(capacity),
			stated: about(claims, { kind: "investment", ...pair }),
		}));
	});

/** A share of the company at its valuation, against the money paid for it. */
const stakes = (claims: readonly Valued[]): Sum[] =>
	about(claims, { kind: "stake" }).flatMap((stake) =>
		about(claims, { kind: "valuation", subject: stake.object ?? "" }).map(
			(valuation) => ({
				inputs: [stake, valuation],
				words: `${writeQuantity(stake.value)} of ${writeQuantity(valuation.value)}`,
				result: times(
					times(intervalOf(stake.value), exactly(0.01)),
					intervalOf(valuation.value),
				),
				amount: (number(stake) / 100) * number(valuation),
				stated: [
					...about(claims, { kind: "investment", ...pairOf(stake) }),
					...about(claims, { kind: "tranche", ...pairOf(stake) }),
				],
			}),
		),
	);

/** The day's move of the market value, against the money that it gained; the value may be the one before or after. */
const marketValues = (claims: readonly Valued[]): Sum[] =>
	about(claims, { kind: "price-move", qualifier: "close" }).flatMap((move) =>
		about(claims, { kind: "market-cap", subject: move.subject }).map((cap) => {
			const share = times(intervalOf(move.value), exactly(0.01));
			const before = times(share, intervalOf(cap.value));
			const rest = 1 / (1 + number(move) / 100);
			return {
				inputs: [move, cap],
				words: `${writeQuantity(move.value)} of ${writeQuantity(cap.value)}`,
				result: around(before, times(before, exactly(rest))),
				amount: (number(move) / 100) * number(cap),
				stated: about(claims, {
					kind: "market-cap-change",
					subject: move.subject,
				}),
			};
		}),
	);

/** What a gigawatt costs, times the gigawatts, against what the runner spends with that supplier. */
const buildings = (claims: readonly Valued[]): Sum[] =>
	about(claims, { kind: "unit-cost", qualifier: "total" }).flatMap((cost) =>
		about(claims, {
			kind: "capacity",
			object: cost.subject,
			qualifier: "total",
		}).map((capacity) => ({
			inputs: [cost, capacity],
			words: `${number(capacity)} × ${writeQuantity(cost.value)}`,
			result: times(intervalOf(cost.value), intervalOf(capacity.value)),
			amount: number(cost) * number(capacity),
			stated: about(claims, {
				kind: "spending",
				...pairOf(capacity),
			}).filter(({ qualifier }) => qualifier === undefined),
		})),
	);

const yearsOf = ({ when }: Claim): number | null => {
	if (when?.from === undefined || when.to === undefined) return null;
	if (!when.from.endsWith("-01-01") || !when.to.endsWith("-12-31")) return null;
	return Number(when.to.slice(0, 4)) - Number(when.from.slice(0, 4)) + 1;
};

/** What is spent in a year, times the years of the contract, against the contract. */
const contracts = (claims: readonly Valued[]): Sum[] =>
	about(claims, { kind: "purchase" }).flatMap((contract) => {
		const years = yearsOf(contract);
		if (years === null || contract.object === undefined) return [];
		return about(claims, {
			kind: "spending",
			...pairOf(contract),
			qualifier: "annual",
		}).map((spending) => ({
			inputs: [spending],
			words: `${years} × ${writeQuantity(spending.value)}`,
			result: times(intervalOf(spending.value), exactly(years)),
			amount: number(spending) * years,
			stated: about(claims, { kind: "purchase", ...pairOf(contract) }),
		}));
	});

const rules = [tranches, stakes, marketValues, buildings, contracts];

const fits = ({ result, inputs }: Sum, { value }: Valued): boolean =>
	inputs.some((input) => input.value.unit === value.unit)
		? !areApart(result, intervalOf(value))
		: true;

/** The sums of one article's claims that come out for none of the figures that they might mean. Silence within stated precision. */
export const brokenSums = (claims: readonly Valued[]): Sum[] =>
	rules
		.flatMap((rule) => rule(claims))
		.filter(
			(sum) =>
				sum.stated.length > 0 && !sum.stated.some((claim) => fits(sum, claim)),
		);

/** A broken sum as a sentence: `10 × $10B = $100B, but $80B is stated`. */
export const writeSum = (sum: Sum, stated: Valued): string =>
	`${sum.words} = ${writeAmount(sum.amount, stated.value.unit)}, but ${writeQuantity(stated.value)} is stated`;
