/** What a template's `{names}` stand for; a missing one drops the bracketed part around it. */
export type Fillings = Readonly<Record<string, string | number | undefined>>;

/** One wording for a single thing, another for any other number of them. */
export type Plural = Readonly<{ one: string; other: string }>;

const part = /\[([^[\]]*)\]|\{(\w+)\}/g;
const name = /\{(\w+)\}/g;

const isMissing = (value: string | number | undefined): boolean =>
	value === undefined || value === "";

/**
 * Fills `{names}`; a part in square brackets stands only if all its names are given.
 * Fillings are put in as they are: brackets and braces within them mean nothing.
 */
export const fill = (template: string, fillings: Fillings): string =>
	template.replace(part, (_, optional?: string, plain?: string) => {
		if (optional === undefined) return String(fillings[plain ?? ""] ?? "");
		const names = [...optional.matchAll(name)].map((found) => found[1] ?? "");
		if (names.some((each) => isMissing(fillings[each]))) return "";
		return optional.replace(name, (_whole, each: string) =>
			String(fillings[each]),
		);
	});

/** Picks the wording for `n` and fills it, `{n}` included. */
export const count = (
	forms: Plural,
	n: number,
	fillings: Fillings = {},
): string => fill(n === 1 ? forms.one : forms.other, { n, ...fillings });
