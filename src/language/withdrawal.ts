import * as en from "./en/withdrawal.ts";
import * as zh from "./zh/withdrawal.ts";

const languages = { en, zh } as const;

/** Who gives a takeover up, and of whom where that is told, in a text whose names stand as ⟦their place⟧. */
export type Withdrawal = Readonly<{
	bidder: number;
	target: number | null;
	start: number;
	end: number;
}>;

/** Every takeover that a text tells somebody to have given up. */
export const withdrawalsIn = (
	text: string,
	lang: keyof typeof languages,
): readonly Withdrawal[] =>
	[...text.matchAll(languages[lang].withdrawal)].map(
		({ 0: words, index, groups = {} }) => ({
			bidder: Number(groups.bidder),
			target: groups.target === undefined ? null : Number(groups.target),
			start: index,
			end: index + words.length,
		}),
	);
