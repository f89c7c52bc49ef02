import { isLandlord } from "../../language/sector.ts";
import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { type Pair, supplyRankOf } from "../rule/party/trade.ts";
import { isTaken } from "./tenant.ts";

/** Tenant → landlord. */
export type Lease = Pair;

const ofLeases: ReadonlySet<Kind> = new Set(["purchase", "capacity"]);

/** "CoreWeave has committed to all 800 megawatts there", in an article about a landlord: of its site. */
const isTakenOfTopic = (draft: Draft): boolean =>
	draft.object === null &&
	draft.subject !== null &&
	supplyRankOf(draft.subject) !== null &&
	isTaken(draft);

/** The lease of which a claim is; `null` for what is none. */
const leaseIn = (draft: Draft, topic: string | null): Lease | null => {
	const { kind, subject } = draft;
	const object = isTakenOfTopic(draft) ? topic : draft.object;
	if (!ofLeases.has(kind) || subject === null || object === null) return null;
	return subject !== object && isLandlord(object) ? { subject, object } : null;
};

/**
 * Whom an article tells to let sites to whom, each pair once.
 *
 * @param guarantors who answer for what a tenant owes, and are none
 * @param topic whom the article is about
 */
export const leasesOf = (
	drafts: readonly Draft[],
	guarantors: ReadonlySet<string>,
	topic: string | null,
): readonly Lease[] => {
	const found = new Map<string, Lease>();
	for (const draft of drafts) {
		const lease = leaseIn(draft, topic);
		if (lease === null || guarantors.has(lease.subject)) continue;
		found.set(JSON.stringify([lease.subject, lease.object]), lease);
	}
	return [...found.values()];
};

/** The only one of these leases, `null` where there are none or several. */
export const onlyOf = (leases: readonly Lease[]): Lease | null =>
	leases.length === 1 ? (leases[0] ?? null) : null;

/** The only lease that has this one as a tenant or a landlord. */
export const leaseWith = (
	leases: readonly Lease[],
	name: string | null,
): Lease | null =>
	onlyOf(
		leases.filter(({ subject, object }) => subject === name || object === name),
	);
