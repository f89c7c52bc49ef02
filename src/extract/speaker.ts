import { speakers } from "../language/speaker.ts";

const companyOf = new Map(
	Object.entries(speakers).flatMap(([company, people]) =>
		people.map((person) => [person, company] as const),
	),
);
const anyone = new RegExp(
	`(?<![A-Za-z])(?:${[...companyOf.keys()].toSorted((a, b) => b.length - a.length).join("|")})(?![A-Za-z])`,
);

/** The company for which the first person speaks whom a text names; `null` where it names nobody known. */
export const companySpeaking = (text: string): string | null =>
	companyOf.get(anyone.exec(text)?.[0] ?? "") ?? null;
