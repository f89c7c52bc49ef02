import * as en from "./en/witheither.ts";
import * as zh from "./zh/witheither.ts";

const languages = [en, zh] as const;

/** Tells that nothing is signed with any of the two told before, "no binding agreement has been signed with either"; where, or `null`. */
export const signedWithNeither = (text: string): RegExpExecArray | null => {
	for (const { heads, withNeither } of languages)
		if (heads.some((head) => text.includes(head))) {
			const found = withNeither.exec(text);
			if (found !== null) return found;
		}
	return null;
};
