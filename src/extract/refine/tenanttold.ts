import { isAnalyst } from "../../language/analyst.ts";
import {
	tellsLetTo,
	tellsTakenAt,
	tellsTakenFrom,
	tellsWhichTook,
	tellsWouldRent,
} from "../../language/tenancy.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textApart, textBehind } from "../rule/line/linetext.ts";
import { findLeft, findRight } from "../rule/line/pick.ts";
import { findActor } from "../rule/party/subject.ts";
import { isSector } from "../rule/party/trade.ts";
import type { Lease } from "./lease.ts";
import { ofSites } from "./tenant.ts";

/** "The letter between Ferrowatt and Meta covers 400 MW that Meta would rent": of the only other one named, but for whom it only passes it on. */
const leaseOf = (tenant: string, { names }: Line): Lease | null => {
	const others = names.filter((name) => name !== tenant && !isAnalyst(name));
	const [landlord, more] = others;
	if (landlord === undefined || more !== undefined) return null;
	return isSector(landlord, "lab", "platform")
		? null
		: { subject: tenant, object: landlord };
};

/** Who is told to let the power at `at` to whom: "Oxbow is to host 40 MW for Norrby", "Norrby rents 40 MW at Oxbow's site"; `null` where nothing tells it. */
const leaseTold = (line: Line, at: number): Lease | null => {
	const place = findRight(line, at, "N", ",;");
	const next = line.tokens[place]?.name;
	if (next === undefined) return null;
	const between = textApart(line, at, place);
	const behind = textBehind(line, place);
	if (tellsWouldRent(between, behind)) return leaseOf(next, line);
	const near = findLeft(line, at, "N", ",;");
	const taker = line.tokens[near]?.name;
	if (
		taker !== undefined &&
		taker !== next &&
		tellsTakenFrom(textApart(line, near, at), between)
	)
		return { subject: taker, object: next };
	const actor = findActor(line, at);
	const acting = line.tokens[actor]?.name;
	if (acting === undefined || acting === next) return null;
	const ahead = textApart(line, actor, at);
	if (tellsLetTo(ahead, between, behind))
		return { subject: next, object: acting };
	return tellsTakenAt(ahead, between, behind)
		? { subject: acting, object: next }
		: null;
};

/** "Oxbow opened it for Norrby, which has leased all 400 MW": what Oxbow alone was taken to run. */
const leaseBehind = (
	{ subject, object }: Draft,
	line: Line,
	at: number,
): Lease | null => {
	const near = findLeft(line, at, "N", ";");
	const tenant = line.tokens[near]?.name;
	if (subject === null || object !== null) return null;
	if (tenant === undefined || tenant === subject) return null;
	return tellsWhichTook(textApart(line, near, at))
		? { subject: tenant, object: subject }
		: null;
};

/** The lease of which a claim of power tells. */
const leaseIn = (draft: Draft): Lease | null => {
	const { kind, line, at } = draft;
	if (kind !== "capacity" || at === undefined) return null;
	return leaseTold(line, at) ?? leaseBehind(draft, line, at);
};

/**
 * The parties of a lease where the words tell who lets and who takes, whatever else the two do; all that is told of the two
 * is the tenant's.
 */
export const withTenantsTold = (drafts: readonly Draft[]): readonly Draft[] => {
	const leases = new Map<Draft, Lease>();
	for (const draft of drafts) {
		const lease = leaseIn(draft);
		if (lease !== null) leases.set(draft, lease);
	}
	if (leases.size === 0) return drafts;
	return drafts.map((draft) => {
		const own = leases.get(draft);
		if (own !== undefined) return { ...draft, ...own };
		const turned = [...leases.values()].find(
			({ subject, object }) =>
				subject === draft.object && object === draft.subject,
		);
		return turned !== undefined && ofSites.has(draft.kind)
			? { ...draft, ...turned }
			: draft;
	});
};
