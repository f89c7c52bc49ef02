import { isLandlord } from "../../language/sector.ts";
import { tellsLet, tellsTenancy } from "../../language/tenancy.ts";
import { tellsWhole } from "../../language/whole.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolsOf } from "../rule/line/symbol.ts";
import { isAnsweredFor, withoutGuarantor } from "./guarantor.ts";
import { type Lease, leasesOf, leaseWith } from "./lease.ts";
import { isOwnSite } from "./operator.ts";

const giving = symbolsOf("supply", "sell", "give");
/** How many of whom an article is most about may be the parties of the lease that it tells of. */
const prominent = 3;

/** "The miner will deliver 300 megawatts". */
const isGiven = ({ line, at = 0 }: Draft): boolean => {
	const { from } = clauseAround(line, at);
	const ahead = line.symbols.slice(from, at);
	return [...giving].some((symbol) => ahead.includes(symbol));
};

/**
 * "The property could support up to 3.5 GW", "the miner's 2.4 GW pipeline": all that a landlord has, of which the tenant takes a
 * part; `null` for what the tenant is told to take.
 */
const wholeOf = (draft: Draft, leases: readonly Lease[]): Draft | null => {
	const { kind, subject, object, line, at } = draft;
	if (kind !== "capacity" || at === undefined) return null;
	const ahead = textBefore(line, at);
	if (tellsTenancy(ahead) || !tellsWhole(ahead, textBehind(line, at)))
		return null;
	const lease = leaseWith(leases, subject);
	if (lease === null || (object !== null && object !== lease.object))
		return null;
	return { ...draft, subject: lease.object, object: null };
};

/** "The total leased there is 300 megawatts". */
const isLeasedOut = ({ line, at = 0 }: Draft): boolean =>
	tellsLet(textBefore(line, at), textBehind(line, at));

/** The lease of which a figure or a time is told that has one of its parties only; `null` for none. */
const leaseMeant = (draft: Draft, leases: readonly Lease[]): Lease | null => {
	const { subject, line, qualifier } = draft;
	if (isOwnSite(draft)) return null;
	const lease = leaseWith(leases, subject);
	if (lease === null) return null;
	const parties = [lease.subject, lease.object];
	// What runs is its own, unless the tenant is named beside it: "brought 50 MW into service for CoreWeave".
	if (
		qualifier === "online" &&
		!parties.every((name) => line.names.includes(name))
	)
		return null;
	if (!line.names.every((name) => parties.includes(name))) return null;
	const isLet = qualifier === "online" || isGiven(draft) || isLeasedOut(draft);
	return subject === lease.subject || isLet ? lease : null;
};

/** What is told of one party alone, with the other of their lease. */
const withLease = (draft: Draft, leases: readonly Lease[]): Draft => {
	const { kind, object } = draft;
	const isOpen = kind === "capacity" || kind === "milestone";
	const lease = isOpen && object === null ? leaseMeant(draft, leases) : null;
	return lease === null ? draft : { ...draft, ...lease };
};

/**
 * "CoreWeave has committed to all 800 megawatts", "first power is due in 2026": in an article about a lease, what the tenant
 * gets comes from the landlord, and what the landlord delivers goes to the tenant, though a sentence names but one of them.
 */
export const withLeases = (
	drafts: readonly Draft[],
	{ main, guarantors }: Pick<Notes, "main" | "guarantors">,
): readonly Draft[] => {
	const leases = leasesOf(drafts, guarantors, main[0] ?? null);
	const landlords = main.slice(0, prominent).filter(isLandlord);
	const told = leases.filter(({ object }) => landlords.includes(object));
	if (guarantors.size === 0 && told.length === 0) return drafts;
	return drafts.flatMap((draft) => {
		const { kind, subject } = draft;
		if (kind === "spending" && isAnsweredFor(draft)) return [];
		if (kind === "purchase" && subject !== null && guarantors.has(subject))
			return withoutGuarantor(draft, leases) ?? [];
		return wholeOf(draft, told) ?? withLease(draft, told);
	});
};
