import {
	isPromisedToPlace,
	thingInvestedIn,
} from "../../language/en/intothing.ts";
import { isOutlay, placeInvestedIn } from "../../language/intothing.ts";
import type { Draft } from "../rule/draft.ts";
import { isAnnual } from "../rule/figure/qualifier.ts";
import type { Line } from "../rule/line/line.ts";
import { textBefore, textBehind, textBetween } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../rule/line/symbol.ts";
import { isSector } from "../rule/party/trade.ts";
import type { Scene } from "../rule/scene/scene.ts";
import { whenOf } from "../rule/time/period.ts";

/** Whether a name stands in these words, which begin somewhere behind the sum at `at`. */
const namesAny = ({ line, at = 0 }: Draft, words: string): boolean => {
	const from = line.tokens[at]?.end ?? 0;
	const start = line.text.indexOf(words, from - line.sentence.start);
	const first = line.sentence.start + start;
	return line.tokens.some(
		(token, place) =>
			place > at &&
			line.symbols[place] === "N" &&
			token.start >= first &&
			token.start < first + words.length,
	);
};

/** 150亿美元投向英国, 300亿与150亿美元落子印度. */
const placeBehind = new RegExp(
	`^(?:[,${joiner}]N_?M)*[_${symbolsOf("into", "to")}]{0,2}[${symbolsOf("put", "invest")}][_${symbolsOf("into", "to")}]{0,2}${symbolOf("place")}_?(?:[,;]|$)`,
);

/** 五年内在安得拉邦投150亿美元, 150亿美元投向英国: money put into a place. */
const goesToPlace = (line: Line, at: number): boolean => {
	if (placeBehind.test(line.symbols.slice(at + 1))) return true;
	const before = textBefore(line, at);
	if (isPromisedToPlace(before)) return true;
	const place = placeInvestedIn(before);
	if (place === null) return false;
	const from = line.sentence.start + before.lastIndexOf(place);
	return !line.tokens.some(
		({ name, start }) =>
			name !== undefined && start >= from && start < from + place.length,
	);
};

/** 在阿联酋投入152亿美元，并注资G42: whom another sum goes to. */
const isOfNextClause = ({ rule, object, line, at = 0 }: Draft): boolean => {
	const { to } = clauseAround(line, at);
	const isBeyond = line.tokens
		.slice(0, to)
		.every(({ name }) => name === undefined || name !== object);
	return rule.endsWith("/sum-before") && isBeyond;
};

/** How far from the sum the next clause may tell what it is for. */
const reach = 40;

/** The words of the sum's clause and the next, up to the first name of somebody else; `null` where such a one stands before the sum. */
const ownWords = ({ subject, line, at = 0 }: Draft): string | null => {
	const { from, to } = clauseAround(line, at);
	const isOther = (place: number): boolean => {
		const name = line.tokens[place]?.name;
		return name !== undefined && name !== subject;
	};
	const { to: end } = clauseAround(line, Math.min(to + 1, line.symbols.length));
	for (let place = from; place < at; place += 1)
		if (isOther(place)) return null;
	let last = at + 1;
	while (last < end && !isOther(last)) last += 1;
	return textBetween(line, from, last);
};

/** 砸30亿美元翻修工厂, 两年投资50亿英镑, 再投150亿美元 添2.4 GW算力: an outlay of one's own. */
const isBuilt = (draft: Draft): boolean => {
	const { subject, line, at = 0 } = draft;
	if (subject === null || isSector(subject, "chips", "fund")) return false;
	const words = ownWords(draft);
	if (words === null) return false;
	const sum = textBetween(line, at, at + 1);
	const place = words.lastIndexOf(sum) + sum.length;
	return isOutlay(
		textBefore(line, at),
		words.slice(place, place + reach),
		words.slice(0, place + reach),
	);
};

/** "Is investing $6 billion in a gigawatt center": money put into what is nobody's shares is the investor's own spending; `null` for others. */
export const asOwnSpending = (draft: Draft, scene: Scene): Draft | null => {
	const { kind, subject, object, line, at } = draft;
	if (kind !== "investment" || subject === null || at === undefined)
		return null;
	if (object !== null && !isOfNextClause(draft)) return null;
	const thing = thingInvestedIn(textBehind(line, at));
	const isInThing = thing !== null && !namesAny(draft, thing);
	if (!isInThing && !goesToPlace(line, at) && !isBuilt(draft)) return null;
	const qualifier = isAnnual(line, { start: at, end: at }, at)
		? { qualifier: "annual" as const }
		: {};
	return {
		...draft,
		object: null,
		...qualifier,
		...whenOf("spending", line, at, scene),
		kind: "spending",
	};
};
