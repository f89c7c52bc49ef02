import { pairs } from "../../../src/text/traditional.ts";

/** One labelled article: which of the texts it is made from. */
export type Labelled = Readonly<{ cluster: number; text: string }>;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

const traditional = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2)
	if (!traditional.has(pairs.charAt(at + 1)))
		traditional.set(pairs.charAt(at + 1), pairs.charAt(at));

const inTraditional = (text: string): string =>
	[...text].map((sign) => traditional.get(sign) ?? sign).join("");

/** How a sub-editor changes a word here and there. */
const wordings: readonly (readonly [RegExp, string])[] = [
	[/\bwill\b/g, "is going to"],
	[/\babout\b/g, "around"],
	[/\blargest\b/g, "biggest"],
	[/\bsaid\b/g, "announced"],
	[/\bper cent\b/g, "percent"],
	[/宣布/g, "表示"],
	[/预计/g, "有望"],
	[/大约/g, "约"],
	[/公司/g, "企业"],
];

const reword = (text: string): string =>
	wordings.reduce((changed, [from, to]) => changed.replace(from, to), text);

const headlines = {
	en: [
		"What we know so far",
		"Explainer: the deal in five points",
		"Markets live",
	],
	zh: ["一文看懂这笔交易", "早知道：昨夜今晨的大事", "深度：钱从哪里来"],
};
const disclaimers = {
	en: "The views given here are those of the author and no advice to buy or sell any security.",
	zh: "以上内容仅供参考，不构成任何投资建议，据此操作风险自担。",
};

type Change = (paragraphs: readonly string[], cluster: number) => string;

const language = (paragraphs: readonly string[]) =>
	isChinese(paragraphs.join("")) ? "zh" : "en";

/** What becomes of a wire story on its way into other papers. */
const changes: readonly Change[] = [
	(all) => all.slice(1).join("\n"),
	(all, cluster) => [headlines[language(all)][cluster % 3], ...all].join("\n"),
	(all) => [...all, disclaimers[language(all)]].join("\n"),
	(all) => reword(all.join("\n")),
	(all) =>
		language(all) === "zh"
			? inTraditional(all.join("\n"))
			: all.slice(0, -1).join("\n"),
	(all) =>
		inTraditional(
			reword([...all.slice(1), disclaimers[language(all)]].join("\n")),
		),
];

/** Each text as it stands and twice changed: sixty articles in twenty clusters. */
export const labelled = (
	texts: readonly (readonly string[])[],
): readonly Labelled[] =>
	texts.flatMap((paragraphs, cluster) => [
		{ cluster, text: paragraphs.join("\n") },
		...[cluster, cluster + 2].map((turn) => ({
			cluster,
			text: changes[turn % changes.length]?.(paragraphs, cluster) ?? "",
		})),
	]);
