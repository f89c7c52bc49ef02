import { isLandlord } from "../../language/sector.ts";
import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import type { Parties } from "../rule/parties.ts";
import { supplyRankOf } from "../rule/scene.ts";

const ofSites: ReadonlySet<Kind> = new Set([
	"purchase",
	"capacity",
	"milestone",
]);

/**
 * "TeraWulf signed two agreements with Fluidstack", "Cipher Mining's lease with AWS": who lets sites has tenants,
 * whichever of the two is told first.
 */
export const asTenant = (kind: Kind, parties: Parties): Parties => {
	const { subject, object } = parties;
	if (!ofSites.has(kind) || subject === null || object === null) return parties;
	const tenant = isLandlord(subject) ? supplyRankOf(object) : null;
	return tenant !== null && tenant < (supplyRankOf(subject) ?? 0)
		? { subject: object, object: subject }
		: parties;
};

/** The same of claims whose parties were weighed. */
export const withTenants = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		const parties = asTenant(draft.kind, draft);
		return parties === draft ? draft : { ...draft, ...parties };
	});
