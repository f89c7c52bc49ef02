import { notNames } from "../language/en/learn.ts";
import { speakers } from "../language/speaker.ts";

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
const common = new Set(notNames.split("|"));
/** No given name is longer. */
const longestGiven = 20;

/** "Wendell Huang" is another Huang than Jensen: a surname behind a given name. */
const isNamesake = ({ 0: person, index, input }: RegExpExecArray): boolean => {
	if (!surname.test(person)) return false;
	const before = input.slice(Math.max(0, index - longestGiven), index);
	const given = wordBefore.exec(before)?.[1];
	return given !== undefined && !common.has(given);
};

/**
 * The company for which the first person speaks whom a text names; `null` where it names nobody known.
 * @param told companies of which one must be that of somebody named by surname alone, if any are told
 */
export const companySpeaking = (
	text: string,
	told: readonly string[] = [],
): string | null => {
	for (const found of text.matchAll(anyone)) {
		const company = companyOf.get(found[0]);
		if (company === undefined || isNamesake(found)) continue;
		const isSure = told.length === 0 || !surname.test(found[0]);
		if (isSure || told.includes(company)) return company;
	}
	return null;
};
