import { type Locale, localeOf } from "../wording/locale.ts";
import { misuse } from "./failure.ts";

/** The language of `--lang`, else that of the environment. Throws a usage failure for one that there is not. */
export const readLocale = (
	told: string | undefined,
	fallback = process.env.LC_ALL ?? process.env.LANG ?? "en",
): Locale => {
	if (told !== undefined && !/^(en|zh)\b/i.test(told))
		throw misuse(`--lang ${told}: choose en, zh-Hans or zh-Hant.`);
	return localeOf(told ?? fallback);
};
