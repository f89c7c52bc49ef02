import * as en from "./en/target.ts";

/** Behind a name: those who own it, as a sale of it needs their vote. */
export const isOfOwners = (behind: string): boolean => en.owners.test(behind);

/** Who acts is the one to be sold: "ended a deal for its sale to", "failed to win approval for a merger". */
export const tellsOwnSale = (text: string): boolean => en.ownSale.test(text);

/** Before a name: it takes over the one that the sentence is about, "agreed to be acquired by". */
export const tellsTakenOverBy = (before: string): boolean =>
	en.takenOverBy.test(before);
