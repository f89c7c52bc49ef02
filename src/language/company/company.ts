/** One company, project or fund with all the names that coverage gives it. */
export type Company = Readonly<{
	/** Identity, and the canonical name where `fixed`. */
	name: string;
	/** Claims call it `name`; others keep the spelling of the article. */
	fixed: boolean;
	sort: "company" | "project";
	/** Latin and simplified Chinese. */
	aliases: readonly string[];
	/** Without exchange: NVDA, 2330. */
	tickers: readonly string[];
	/** Products and services that stand for their maker. */
	products: readonly string[];
}>;

const split = (list: string): string[] =>
	list
		.split("|")
		.map((word) => word.trim())
		.filter((word) => word !== "");

/**
 * A company that claims call by the article's own spelling.
 * @param aliases further names, separated by `|`; likewise `tickers` and `products`
 */
export const company = (
	name: string,
	aliases = "",
	tickers = "",
	products = "",
): Company => ({
	name,
	fixed: false,
	sort: "company",
	aliases: [name, ...split(aliases)],
	tickers: split(tickers),
	products: split(products),
});

/** A company with a canonical name that every spelling of it maps to. */
export const fixed = (
	name: string,
	aliases = "",
	tickers = "",
	products = "",
): Company => ({ ...company(name, aliases, tickers, products), fixed: true });

/** A joint project that acts like a company. */
export const project = (name: string, aliases = ""): Company => ({
	...fixed(name, aliases),
	sort: "project",
});
