import * as en from "./en/offer.ts";
import * as zh from "./zh/offer.ts";

/** How a language tells that an offer is answered; pattern sources over a text whose names stand as ⟦their place⟧. */
export type OfferTable = Readonly<{
	/** Each with the groups `bidder` and `target`, and `refused` where the offer is turned down. */
	answered: readonly string[];
	/** What the offer must be called to be one for all of a company. */
	takeover: string;
}>;

const compile = ({ answered, takeover }: OfferTable) => ({
	answered: answered.map((source) => new RegExp(source, "id")),
	takeover: new RegExp(takeover, "i"),
});
const languages = { en: compile(en.offers), zh: compile(zh.offers) } as const;

/** An offer as a text tells that it is answered: the places of its parties, and where in the text that stands. */
export type OfferAnswered = Readonly<{
	bidder: number;
	target: number;
	isTakeover: boolean;
	/** Where the word that turns it down stands; -1 where none does. */
	refused: number;
	start: number;
	end: number;
}>;

/** The offer that a text tells to be answered, its names written as ⟦their place⟧; `null` for none. */
export const offerAnswered = (
	text: string,
	lang: keyof typeof languages,
): OfferAnswered | null => {
	const { answered, takeover } = languages[lang];
	for (const pattern of answered) {
		const match = pattern.exec(text);
		if (match?.groups === undefined) continue;
		return {
			bidder: Number(match.groups.bidder),
			target: Number(match.groups.target),
			isTakeover: takeover.test(match[0]),
			refused: match.indices?.groups?.refused?.[0] ?? -1,
			start: match.index,
			end: match.index + match[0].length,
		};
	}
	return null;
};
