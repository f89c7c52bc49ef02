import * as en from "./en/bidraised.ts";
import * as zh from "./zh/bidraised.ts";

/** How a language tells that a bid for a company is raised or cut, or that it tops another's; pattern sources over a text whose names stand as ⟦their place⟧. */
export type RaiseTable = Readonly<{
	/** Each with the groups `bidder` and `target`, `refused` where the bid stays as it is, and `offered` where another's sum may stand before. */
	raised: readonly string[];
	/** Before a sum: the bid comes from it, or to it. */
	step: RegExp;
}>;

const compile = ({ raised, step }: RaiseTable) => ({
	raised: raised.map((source) => new RegExp(source, "id")),
	step,
});
const languages = { en: compile(en.raises), zh: compile(zh.raises) } as const;

/** A bid that a text tells to be raised: the places of its parties, and from where to where in the text that is told. */
export type BidRaised = Readonly<{
	bidder: number;
	target: number;
	isRefused: boolean;
	start: number;
	end: number;
}>;

/** The bid that a text tells to be raised, its names written as ⟦their place⟧; `null` for none. */
export const bidRaised = (
	text: string,
	lang: keyof typeof languages,
): BidRaised | null => {
	for (const pattern of languages[lang].raised) {
		const match = pattern.exec(text);
		if (match?.groups === undefined) continue;
		return {
			bidder: Number(match.groups.bidder),
			target: Number(match.groups.target),
			isRefused: match.groups.refused !== undefined,
			start: match.indices?.groups?.offered?.[0] ?? match.index,
			end: match.index + match[0].length,
		};
	}
	return null;
};

/** Whether the words before a sum tell that a bid comes from it, or to it. */
export const isStepOfBid = (
	before: string,
	lang: keyof typeof languages,
): boolean => languages[lang].step.test(before);
