import * as en from "./en/delay.ts";
import * as zh from "./zh/delay.ts";

const languages = { en, zh } as const;

/** Whether a clause tells of something put off, 推迟. */
export const isPutOff = (clause: string, lang: keyof typeof languages) =>
	languages[lang].putOff.test(clause);

/** Whether what a clause puts off still comes: it has a new time, or is a piece of work, 首个项目推迟至2027年; a deal put off for good is on hold. */
export const isOnlyLate = (
	clause: string,
	lang: keyof typeof languages,
): boolean => {
	const { putOff, putOffTo, works, deals } = languages[lang];
	if (!putOff.test(clause)) return false;
	return putOffTo.test(clause) || (works.test(clause) && !deals.test(clause));
};

/** Behind a verb of denial: it denies that anything is late. */
export const isOfDelay = (behind: string): boolean =>
	Object.values(languages).some(({ deniedDelay }) => deniedDelay.test(behind));
