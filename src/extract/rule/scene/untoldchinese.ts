import { symbolOf, symbolsOf } from "../line/symbol.ts";
import type { UntoldDeal } from "./untold.ts";

const capital = symbolsOf(
	"invest",
	"stakebuy",
	"acquire",
	"license",
	"letter",
	"stake",
	"equity",
	"round",
	"debt",
);
const beside = `[&${symbolsOf("with", "to")}]`;
const signing = symbolsOf("sign", "contract", "order");
const words = `[^NMGP,;${capital}]`;

/** The kind, the pattern, and whether the party that is told first takes (buys, invests) rather than gives. */
const tellings = [
	{
		kind: "purchase",
		pattern: `N${words}{0,6}${beside}_?N${words}{0,7}[${signing}](?!${words}*[${capital}])`,
		isTakerFirst: true,
	},
	{
		kind: "purchase",
		pattern: `N${words}{0,4}[${symbolsOf("for", "to")}]_?N${words}{0,3}[${symbolsOf("supply", "sell")}]${words}{0,4}[${symbolsOf("system", "cloud", "chip")}]`,
		isTakerFirst: false,
	},
	{
		kind: "purchase",
		pattern: `N${words}{0,4}[${symbolsOf("to", "from")}]_?N${words}{0,3}[${symbolsOf("buy")}]`,
		isTakerFirst: true,
	},
	{
		kind: "investment",
		pattern: `N${words}{0,6}[${symbolsOf("invest", "stakebuy")}]N`,
		isTakerFirst: true,
	},
	{
		kind: "investment",
		pattern: `N${words}{0,4}[${symbolsOf("to", "for")}]_?N${words}{0,3}[${symbolsOf("invest", "stakebuy")}]`,
		isTakerFirst: true,
	},
	{
		kind: "acquisition",
		pattern: `N${words}{0,4}${symbolOf("by")}_?N[^NM,;]{0,3}${symbolOf("acquire")}`,
		isTakerFirst: false,
	},
] as const;

const compiled = tellings.map((telling) => ({
	...telling,
	pattern: new RegExp(telling.pattern),
}));

/** 甲骨文周二宣布与OpenAI签约: a deal that Chinese tells of without its sum; `null` for none. */
export const findUntoldChinese = (symbols: string): UntoldDeal | null => {
	if (symbols.indexOf("N") === symbols.lastIndexOf("N")) return null;
	for (const { kind, pattern, isTakerFirst } of compiled) {
		const match = pattern.exec(symbols);
		if (match === null) continue;
		const one = match.index;
		const other = one + match[0].lastIndexOf("N");
		return isTakerFirst
			? { kind, first: one, last: other }
			: { kind, first: other, last: one };
	}
	return null;
};
