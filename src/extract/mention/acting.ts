import { deed, ownFirm } from "../../language/en/officer.ts";
import { manyHatted, speakers } from "../../language/speaker.ts";
import { often } from "../../text/translate.ts";
import type { Mention, NameMention, Span } from "../mention.ts";
import { spellingIn } from "../speaker.ts";
import type { Officers } from "./officer.ts";
import { findWithin } from "./pattern.ts";

const known: Officers = new Map(
	Object.entries(speakers).flatMap(([company, people]) =>
		people.map((person) => [person, company] as const),
	),
);

const acting = often(
	new RegExp(
		`(?<![A-Za-z]|[A-Z][a-z]+ )((?:[A-Z][A-Za-zà-ÿ.'’-]+ ){0,3}[A-Z][A-Za-zà-ÿ-]+)(?:(?=${deed})|${ownFirm})`,
		"g",
	),
	"en",
);

/** Whose company the words mean that name a person; `null` for nobody's. Who is known by surname alone must speak for a company that is told. */
const companyOf = (
	words: readonly string[],
	officers: Officers,
	told: readonly string[],
): string | null => {
	for (let from = 0; from < words.length; from += 1) {
		const person = words.slice(from).join(" ");
		const own = officers.get(person);
		if (own !== undefined) return own;
		const company = known.get(person);
		if (company === undefined) continue;
		const named = spellingIn(told, company);
		if (person.includes(" "))
			return manyHatted.has(person) ? null : (named ?? company);
		const isNamesake = from > 0 && /[a-z]$/.test(words[from - 1] ?? "");
		const isHatted = [...manyHatted].some((one) => one.endsWith(` ${person}`));
		return isNamesake || isHatted ? null : (named ?? null);
	}
	return null;
};

/**
 * People whose deeds are their company's: "Huang has put $30 billion into OpenAI", "Davis, whose firm backs Groq".
 * @param spans where one may act
 */
export const readActing = (
	text: string,
	mentions: readonly Mention[],
	officers: Officers,
	spans: readonly Span[],
): readonly NameMention[] => {
	const told = mentions.flatMap((one) => (one.type === "name" ? one.name : []));
	return findWithin(acting, text, spans).flatMap((found) => {
		const person = found[1] ?? "";
		const name = companyOf(person.split(" "), officers, told);
		if (name === null) return [];
		const start = found.index;
		const end = start + found[0].length;
		return [{ type: "name", start, end, name, sort: "role" }];
	});
};
