import { expect, test } from "vitest";
import type { Claim } from "../../src/extract/claim.ts";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { phrasings, published } from "./corpus.ts";
import "./phrasings.ts";

/** The same words as another publisher would set them: they must tell the same. */

const lexicon = lexiconOf([]);
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

const factOf = ({ quote, start, end, rule, source, ...fact }: Claim): string =>
	JSON.stringify(fact);

const factsOf = (text: string): readonly string[] =>
	extract({ text, published }, lexicon).claims.map(factOf).sort();

const seams =
	/(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])/g;

/** Every so many of the phrasings: all of them would take as long as the rest of the room. */
const step = 4;
/** Some are about how things are set, such as headings. */
const most = 0.01;

test.each<
	readonly [name: string, isFor: "en" | "zh", set: (text: string) => string]
>([
	[
		"dollars with their country",
		"en",
		(text) => text.replace(/(?<![A-Z])\$(?=\d)/g, "US$"),
	],
	[
		"billions by a letter",
		"en",
		(text) => text.replace(/\$([\d.,]+) billion/g, "$$$1B"),
	],
	[
		"British per cents",
		"en",
		(text) => text.replace(/(\d)(?:%| percent)/g, "$1 per cent"),
	],
	["curly apostrophes", "en", (text) => text.replaceAll("'", "’")],
	[
		"spaces that do not break",
		"en",
		(text) => text.replace(/(\d) (?=billion|million|gigawatt)/g, "$1\u00a0"),
	],
	[
		"an agency's dateline",
		"en",
		(text) => `SAN FRANCISCO, Sept 23 (Reuters) - ${text}`,
	],
	[
		"a release's dateline",
		"en",
		(text) => `DALLAS, Sept. 23, 2025 (GLOBE NEWSWIRE) -- ${text}`,
	],
	["a town's dateline", "en", (text) => `LONDON — ${text}`],
	[
		"who adds nothing",
		"en",
		(text) => `${text} The companies did not respond to requests for comment.`,
	],
	["spaces around foreign words", "zh", (text) => text.replaceAll(seams, " ")],
	["ASCII commas", "zh", (text) => text.replaceAll("，", ",")],
	["the paper in brackets", "zh", (text) => `【环球网科技综合报道】${text}`],
	[
		"the reporter in brackets",
		"zh",
		(text) => `〔記者林大明／台北報導〕${text}`,
	],
	["who adds nothing", "zh", (text) => `${text}双方均未立即回应置评请求。`],
])("%s (%s)", (_, isFor, set) => {
	const told = phrasings
		.filter((_one, at) => at % step === 0)
		.map(({ text }) => text)
		.filter((text) => isChinese(text) === (isFor === "zh"))
		.map((text) => [text, set(text)] as const)
		.filter(([text, other]) => text !== other);
	const changed = told.filter(
		([text, other]) => factsOf(text).join("\n") !== factsOf(other).join("\n"),
	);
	expect(told.length).toBeGreaterThan(50);
	expect(changed.length / told.length, changed.flat().join("\n")).toBeLessThan(
		most,
	);
});
