import { notNames } from "../language/en/notname.ts";
import { manyHatted, speakers } from "../language/speaker.ts";
import type { Officers } from "./mention/officer.ts";

const companyOf = new Map(
	Object.entries(speakers).flatMap(([company, people]) =>
		people.map((person) => [person, company] as const),
	),
);
const anyone = new RegExp(
	`(?<![A-Za-z])(?:${[...companyOf.keys()].toSorted((a, b) => b.length - a.length).join("|")})(?![A-Za-z])`,
	"g",
);

const surname = /^[A-Z][a-z]+$/;
const wordBefore = /(?<![A-Za-z])([A-Z][a-z]+) $/;
/** No given name is longer. */
const longestGiven = 20;

/** A company as an article spells it that tells of these; `undefined` for one that it doesn't. */
export const spellingIn = (
	told: readonly string[],
	company: string,
): string | undefined =>
	told.find(
		(name) =>
			name.toLowerCase() === company.toLowerCase() ||
			name.startsWith(`${company} `),
	);

/** "Wendell Huang" is another Huang than Jensen: a surname behind a given name. */
const isNamesake = ({ 0: person, index, input }: RegExpExecArray): boolean => {
	if (!surname.test(person)) return false;
	const before = input.slice(Math.max(0, index - longestGiven), index);
	const given = wordBefore.exec(before)?.[1];
	return given !== undefined && !notNames.has(given);
};

const none: Officers = new Map();

/** The company of one whom the article introduces; `null` where the text names none of them. */
const introduced = (text: string, officers: Officers): string | null => {
	for (const [person, company] of officers) {
		const at = text.indexOf(person);
		if (at === -1) continue;
		const beside = text.charAt(at - 1) + text.charAt(at + person.length);
		if (!/[A-Za-z]/.test(beside)) return company;
	}
	return null;
};

/**
 * The company for which the first person speaks whom a text names; `null` where it names nobody known.
 * @param told companies of which one must be that of somebody named by surname alone, if any are told
 * @param officers whom people speak for whom the article introduces
 */
export const companySpeaking = (
	text: string,
	told: readonly string[] = [],
	officers: Officers = none,
): string | null => {
	const own = officers.size === 0 ? null : introduced(text, officers);
	if (own !== null) return own;
	for (const found of text.matchAll(anyone)) {
		const company = companyOf.get(found[0]);
		if (company === undefined || isNamesake(found)) continue;
		const isSure =
			told.length === 0 ||
			!(surname.test(found[0]) || manyHatted.has(found[0]));
		const named = spellingIn(told, company);
		if (isSure || named !== undefined) return named ?? company;
	}
	return null;
};
