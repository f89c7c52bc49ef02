import { aspect, type Signs } from "../sign.ts";
import { businessWord } from "./business.ts";

const aspects = {
	place: aspect("place"),
	byBusiness: aspect("place by business"),
} as const;

/** A place is a sign, and so is what the company does that is named there. */
export const seePlace = (
	signs: Signs,
	place: string,
	business: number,
): void => {
	signs.see(aspects.place, place);
	signs.seeBoth(aspects.byBusiness, place, businessWord(business));
};
