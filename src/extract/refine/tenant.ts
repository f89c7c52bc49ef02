import { isLandlord } from "../../language/sector.ts";
import { tellsTenancy } from "../../language/tenancy.ts";
import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore } from "../rule/line/linetext.ts";
import type { Parties } from "../rule/party/parties.ts";
import { supplyRankOf } from "../rule/party/trade.ts";

/** What is told of sites, which tenants take of those who let them. */
export const ofSites: ReadonlySet<Kind> = new Set([
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

/** "CoreWeave has committed to all 800 megawatts": a power that somebody takes of a landlord. */
export const isTaken = ({ kind, line, at }: Draft): boolean =>
	kind === "capacity" && at !== undefined && tellsTenancy(textBefore(line, at));

const turned = (draft: Draft): Draft => ({
	...draft,
	subject: draft.object,
	object: draft.subject,
});

/** "AMD takes 25 MW at Rockdale": the last one named before the power takes it of a landlord, whatever else it makes and sells. */
const isTakenByOther = (draft: Draft): boolean => {
	const { subject, object, line, at } = draft;
	if (subject === null || object === null || !isTaken(draft)) return false;
	const last = line.tokens
		.slice(0, at)
		.findLast(({ name }) => name !== undefined);
	return isLandlord(subject) && !isLandlord(object) && last?.name === object;
};

/** The same of claims whose parties were weighed; and all that is told of the two is the tenant's, once it is told to take a part. */
export const withTenants = (drafts: readonly Draft[]): readonly Draft[] => {
	const taken = drafts.filter(isTakenByOther);
	return drafts.map((draft) => {
		const { kind, subject, object } = draft;
		const isOfTenant =
			ofSites.has(kind) &&
			taken.some((one) => one.subject === subject && one.object === object);
		if (isOfTenant) return turned(draft);
		const parties = asTenant(kind, draft);
		return parties === draft ? draft : { ...draft, ...parties };
	});
};
