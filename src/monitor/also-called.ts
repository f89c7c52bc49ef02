import type { Party } from "../extract/lexicon.ts";
import { companies } from "../language/company/all.ts";
import { plain } from "../text/plain.ts";

/** What else a company is called: other names in either language, and tickers; none for one that nobody knows. */
export type AlsoCalled = (name: string) => readonly string[];

type Known = Readonly<{
	aliases: readonly string[];
	tickers: readonly string[];
}>;

const ofParty = ({ name, aliases, ticker }: Party): Known => ({
	aliases: [name, ...aliases],
	tickers: ticker ? [ticker] : [],
});

/** The names of the companies of the field and of the topic's parties: whoever looks for one may type another. */
export const alsoCalledOf = (parties: readonly Party[]): AlsoCalled => {
	const names = new Map<string, string[]>();
	for (const { aliases, tickers } of [...companies, ...parties.map(ofParty)])
		for (const alias of new Set(aliases.map(plain)))
			names.set(alias, [...(names.get(alias) ?? []), ...aliases, ...tickers]);
	return (name) => names.get(plain(name)) ?? [];
};
