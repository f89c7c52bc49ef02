import { districtEndings } from "../../language/zh/furniture.ts";

const sentenceEnd = /[。!?]|[a-z]\. |\.$/;
const counter = /^[\d,.]{1,9}[万千kKwW]?\+?$/;
const tickerPart =
	/^(?:[A-Z][A-Z.&]{0,6}|[▲▼+-]?[\d,.]+%?|\([+-]?[\d,.]+%?\))$/;
/** A headline in capitals is none: "ANTHROPIC HAS UP TO 5 GW WITH AMAZON". */
const smallWord = /(?:^| )(?:OF|IN|TO|WITH|AND|BY|FOR|AT|FROM|HAS|IS)(?= )/;
const district = new RegExp(`[${districtEndings}]\\)?$`);

/** Whether `mark` stands in `text` at least `times` times. */
const holds = (text: string, mark: string, times: number): boolean => {
	let at = -1;
	for (let found = 0; found < times; found++) {
		at = text.indexOf(mark, at + 1);
		if (at < 0) return false;
	}
	return true;
};

const averageLength = (parts: readonly string[]): number =>
	parts.reduce((sum, part) => sum + part.length, 0) / parts.length;

const share = (
	parts: readonly string[],
	belongs: (part: string) => boolean,
): number => parts.filter(belongs).length / parts.length;

/** A number alone on its line: how often the headline above it was read. */
export const isCounter = (text: string): boolean =>
	text.length < 12 && counter.test(text);

/** A country's regions: `天津市:市辖区:(和平区、河东区 …`. */
export const isRegionList = (text: string): boolean => {
	if (!holds(text, "、", 7)) return false;
	const parts = text.split("、");
	return (
		averageLength(parts) < 16 &&
		share(parts, (part) => district.test(part)) > 0.6
	);
};

/** Names with nothing said of them: brands, menus, links (`Home | Markets | Tech`), share prices in a row. */
export const isNameList = (text: string): boolean => {
	if (text.length > 2000 || sentenceEnd.test(text)) return false;
	const links = text.split(/ ?[|•·»›>/] ?/);
	if (links.length >= 4 && averageLength(links) < 16 && !/\d{2}/.test(text))
		return true;
	const words = text.split(/[ 、,]+/);
	if (words.length < 6) return false;
	if (share(words, (word) => tickerPart.test(word)) > 0.8)
		return !smallWord.test(text);
	return (
		words.length >= 12 &&
		averageLength(words) < 6 &&
		share(words, (word) => /^[\p{Script=Han}·]{1,6}$/u.test(word)) > 0.6
	);
};
