import type { Locale } from "../wording/locale.ts";
import type { Sentence } from "./alert.ts";

/** Languages in which an alert can be read; `zh` without a script is Simplified. */
export const languages = ["en", "zh", "zh-Hans", "zh-Hant"] as const;
export type Language = (typeof languages)[number];

/** Whose words an alert is dressed in. */
export const localeIn = (language: Language): Locale =>
	language === "zh" ? "zh-Hans" : language;

/** What an alert says in a language. Alerts stored before they had a script of their own are in Simplified. */
export const saidIn = (sentence: Sentence, language: Language): string => {
	switch (language) {
		case "en":
			return sentence.en;
		case "zh-Hant":
			return sentence["zh-Hant"] ?? sentence.zh;
		default:
			return sentence.zh;
	}
};

/** One sentence in every language, as `say` words it. */
export const inLanguages = (say: (locale: Locale) => string): Sentence => ({
	en: say("en"),
	zh: say("zh-Hans"),
	"zh-Hant": say("zh-Hant"),
});
