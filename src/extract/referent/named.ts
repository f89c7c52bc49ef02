import { companies } from "../../language/company/all.ts";
import { speakers } from "../../language/speaker.ts";

/** Others share a surname. */
const isFullName = (person: string): boolean => !/^[A-Za-z]+$/.test(person);

const spellings = new Map(
	companies.map(({ name, aliases }) => [
		name,
		[...aliases, ...(speakers[name] ?? []).filter(isFullName)],
	]),
);

/** Whether a text speaks of a company of the tables, if only as "Nvidia-backed" or by its head: "Jensen Huang said". */
export const isNamed = (text: string, company: string): boolean =>
	(spellings.get(company) ?? [company]).some((spelling) =>
		text.includes(spelling),
	);
