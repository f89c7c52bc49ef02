import type { Claim, Kind, Quantity } from "../../extract/claim.ts";
import { type Support, supportOf } from "../figure/support.ts";
import type { Piece } from "../piece.ts";
import { brokenSums, type Sum, type Valued, writeSum } from "./sums.ts";

/** Figures that one article states and that should fit each other, but don't. */
export type Finding = Readonly<{
	kind: Kind;
	subject: string;
	object?: string;
	/** The sum written out, such as `10 × $10B = $100B, but $80B is stated`. */
	sum: string;
	stated: Quantity;
	computed: Quantity;
	statedBy: Support;
	computedFrom: readonly Support[];
}>;

const isValued = (claim: Claim): claim is Valued => claim.value !== undefined;

const findingOf = (sum: Sum, stated: Valued, piece: Piece): Finding => ({
	kind: stated.kind,
	subject: stated.subject,
	...(stated.object === undefined ? {} : { object: stated.object }),
	sum: writeSum(sum, stated),
	stated: stated.value,
	computed: { unit: stated.value.unit, low: sum.amount, high: sum.amount },
	statedBy: supportOf(stated, piece, false),
	computedFrom: sum.inputs.map((input) => supportOf(input, piece, false)),
});

/** Audits one article: only its own figures are held against each other, for those of others may mean another day. */
export const findingsOf = (claims: readonly Claim[], piece: Piece): Finding[] =>
	brokenSums(claims.filter(isValued)).flatMap((sum) =>
		sum.stated.slice(0, 1).map((stated) => findingOf(sum, stated, piece)),
	);
