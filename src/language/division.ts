import { division as en } from "./en/division.ts";
import { division as zh } from "./zh/division.ts";

const languages = { en, zh } as const;

/** Whether the words before a figure name a division of a company, and nothing that its figure could measure but sales. */
export const endsInDivision = (
	text: string,
	lang: keyof typeof languages,
): boolean => languages[lang].test(text);
