import { isBoughtFrom } from "../../rule/boughtfrom.ts";
import type { Draft } from "../../rule/draft.ts";
import type { Parties } from "./likeliest.ts";

/** The parties of a purchase as weighed, but the way round that the words tell. */
export const turnedRight = (draft: Draft, parties: Parties): Parties => {
	const { subject, object } = parties;
	if (draft.kind !== "purchase" || subject === null || object === null)
		return parties;
	return isBoughtFrom(draft, object, subject) &&
		!isBoughtFrom(draft, subject, object)
		? { ...parties, subject: object, object: subject }
		: parties;
};
