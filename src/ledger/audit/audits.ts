import type { Quantity } from "../../extract/claim.ts";
import type { Book } from "../book.ts";
import { isoOf } from "../day.ts";
import { Backing } from "../figure/backing.ts";
import type { Support } from "../figure/support.ts";
import { idOf } from "../hash.ts";
import { comparePieces, holdsAt } from "../piece.ts";
import type { Dispute, Side } from "../statement.ts";
import type { Finding } from "./finding.ts";

const sideFrom = (value: Quantity, supports: readonly Support[]): Side => {
	const backing = new Backing();
	for (const support of supports)
		if (!backing.has(support.piece)) backing.add(support);
	return {
		value,
		denied: false,
		stories: backing.stories,
		outlets: backing.outlets,
		first: isoOf(backing.first),
		last: isoOf(backing.last),
		evidence: supports.map(({ evidence }) => evidence),
	};
};

const nameOf = ({ kind, subject, object, sum }: Finding): string =>
	idOf("audit", kind, subject, object ?? "", sum);

const auditOf = (findings: readonly Finding[]): Dispute[] => {
	const [first] = findings;
	if (first === undefined) return [];
	const stated = findings.map(({ statedBy }) => statedBy);
	const computed = findings.flatMap(({ computedFrom }) => computedFrom);
	return [
		{
			id: nameOf(first),
			kind: "audit",
			subject: first.subject,
			...(first.object === undefined ? {} : { object: first.object }),
			opened: isoOf(Math.min(...stated.map(({ piece }) => piece.known))),
			state: "open",
			sides: [
				sideFrom(first.stated, stated),
				sideFrom(first.computed, computed),
			],
			sum: first.sum,
		},
	];
};

/** The sums that don't come out, as disputes of kind `audit`; the same sum in several articles is one. */
export const auditsAt = (book: Book, at: number): Dispute[] => {
	const known = [...book.audited]
		.filter((piece) => holdsAt(piece, at))
		.sort(comparePieces)
		.flatMap((piece) => book.traces.get(piece)?.findings ?? []);
	return [...Map.groupBy(known, nameOf).values()]
		.flatMap(auditOf)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
};
