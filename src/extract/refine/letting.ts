import { lettingIn, nameSign } from "../../language/tenancy.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { isSector, type Pair, rankOf } from "../rule/party/trade.ts";
import type { Lease } from "./lease.ts";

/** The sentence with a sign in place of each name, and the names in their order. */
const signed = (line: Line): Readonly<{ text: string; names: string[] }> => {
	const { start } = line.sentence;
	const names: string[] = [];
	let text = "";
	let from = 0;
	for (const token of line.tokens) {
		if (token.name === undefined || token.start - start < from) continue;
		text += line.text.slice(from, token.start - start) + nameSign;
		names.push(token.name);
		from = token.end - start;
	}
	return { text: text + line.text.slice(from), names };
};

/** Who uses computing power that others may let. */
const usesPower = (name: string): boolean =>
	isSector(name, "lab", "platform", "cloud");

/** Of two who have a lease the tenant is the one that uses the power, if only one is known to; `null` where that does not tell. */
const byBusiness = (one: string, other: string): Pair | null => {
	if (usesPower(one) === usesPower(other)) return null;
	return usesPower(one)
		? { subject: one, object: other }
		: { subject: other, object: one };
};

/** Chips are rented too, of whom nobody has a site. */
const mayLet = (name: string): boolean =>
	!isSector(name, "chips", "foundry", "fund", "project");

/** Tenant → landlord, by the words of a sentence: 谷歌租下N全部140兆瓦容量; `null` where it tells of no lease. */
const leaseTold = (line: Line): Lease | null => {
	if (line.names.length < 2) return null;
	const { text, names } = signed(line);
	const found = lettingIn(text);
	if (found === null) return null;
	const before = text.slice(0, found.at).split(nameSign).length - 1;
	const [one, other] = names.slice(before);
	if (one === undefined || other === undefined || one === other) return null;
	// The business of both tells more than words do.
	if (rankOf(one) !== null && rankOf(other) !== null) return null;
	const lease =
		found.tenant === "either"
			? byBusiness(one, other)
			: found.tenant === "first"
				? { subject: one, object: other }
				: { subject: other, object: one };
	return lease !== null && mayLet(lease.object) ? lease : null;
};

const isOf = ({ subject, object }: Draft, lease: Lease): boolean =>
	(subject === lease.subject && object === lease.object) ||
	(subject === lease.object && object === lease.subject);

/** A power in the sentence that tells of the lease, of one of its parties and nobody else. */
const isPowerOf = ({ kind, subject, object, line }: Draft, lease: Lease) => {
	const parties = [lease.subject, lease.object];
	return (
		kind === "capacity" &&
		subject !== null &&
		parties.includes(subject) &&
		object === null &&
		line.names.every((name) => parties.includes(name))
	);
};

const turned = ({ subject, object }: Lease): Pair => ({
	subject: object,
	object: subject,
});

/** What is told of tenant and landlord goes from the tenant to the landlord, and the fate of their deal the other way. */
const withLease = (draft: Draft, lease: Lease): Draft => {
	switch (draft.kind) {
		case "status":
			return { ...draft, ...turned(lease) };
		case "capacity":
		case "milestone":
		case "purchase":
			return { ...draft, ...lease };
		default:
			return draft;
	}
};

/**
 * 谷歌将租下N全部140兆瓦容量，双方还没有签约: of companies whose business nobody knows the words tell who is the tenant, for all
 * that the article tells of the two.
 */
export const withLettings = (drafts: readonly Draft[]): readonly Draft[] => {
	const lines = [...new Set(drafts.map(({ line }) => line))];
	const told = lines.flatMap((line) => {
		const lease = leaseTold(line);
		return lease === null ? [] : [{ line, lease }];
	});
	if (told.length === 0) return drafts;
	return drafts.map((draft) => {
		const found = told.find(
			({ line, lease }) =>
				isOf(draft, lease) || (draft.line === line && isPowerOf(draft, lease)),
		);
		return found === undefined ? draft : withLease(draft, found.lease);
	});
};
