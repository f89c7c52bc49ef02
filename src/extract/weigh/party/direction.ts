import type { Kind } from "../../claim.ts";
import { isBoughtFrom } from "../../rule/deal/boughtfrom.ts";
import { isInvestedIn } from "../../rule/deal/investedin.ts";
import type { Draft } from "../../rule/draft.ts";
import type { Parties } from "./likeliest.ts";

/** How words tell plainly which of two is the claim's subject. */
const tellsWay: Partial<
	Record<Kind, (draft: Draft, subject: string, object: string) => boolean>
> = {
	purchase: isBoughtFrom,
	investment: isInvestedIn,
};

/** The parties as weighed, but the way round that the words tell. */
export const turnedRight = (draft: Draft, parties: Parties): Parties => {
	const { subject, object } = parties;
	const tells = tellsWay[draft.kind];
	if (tells === undefined || subject === null || object === null)
		return parties;
	return tells(draft, object, subject) && !tells(draft, subject, object)
		? { ...parties, subject: object, object: subject }
		: parties;
};
