import {
	isListedLaboratory,
	isLongListed,
} from "../../../language/company/listed.ts";
import { isWhereListed } from "../../../language/listing.ts";
import { endsInCopula } from "../../../language/zh/linking.ts";
import { ownerOfAside } from "../line/aside.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind } from "../line/linetext.ts";
import { nameAt } from "../line/match.ts";
import { clauseAround, findRight } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { actorAt, findActor, findLead } from "../party/subject.ts";
import { isListed } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { fall, rise } from "./movement.ts";
import { isMoveOfRival, isMoveOfUnknown } from "./unknownmover.ts";

const index = symbolOf("index");
const stock = symbolOf("stock");
const on = symbolOf("on");
const clause = symbolOf("clause");

/** Has shares that move, as a laboratory seldom has. */
const hasShares = (name: string): boolean =>
	isListed(name) || isListedLaboratory(name);

/** "Blue Owl is down 2%". */
const ownMove = new RegExp(`^_?${stock}?_?[${rise}${fall}]_?P`);

/** Has shares that move; of banks and funds, which mostly speak of others', only one whose own move follows. */
const isListedAt = (line: Line, place: number): boolean => {
	const name = nameAt(line, place);
	if (name === null) return false;
	if (hasShares(name)) return true;
	return ownMove.test(line.symbols.slice(place + 1)) && isLongListed(name);
};

/**
 * "After rising 4.5%, Nvidia closed…": a clause without a name speaks of whom the next begins with, but 股价大涨60%，谷歌涨0.4%
 * sets one share's move beside another's, and so does 威刚跌4%，力积电涨3%.
 */
const nameAhead = (line: Line, from: number, to: number): number => {
	const before = line.symbols.slice(0, to);
	const isBeside =
		(before.includes(stock) || isMoveOfUnknown(line, from)) &&
		ownMove.test(line.symbols.slice(to + 2));
	const isOpening = !before.includes("N") && !isBeside;
	return isOpening && from === 0 && isListedAt(line, to + 1) ? to + 1 : -1;
};

/** The place of the index named last before `at`; "its first day on Nasdaq", 在科创板上市 name none. */
const indexBefore = (line: Line, at: number): number => {
	const place = line.symbols.lastIndexOf(index, at - 1);
	if (place === -1 || line.symbols[place - 1] === on) return -1;
	const isListing = isWhereListed(
		textBefore(line, place),
		textBehind(line, place),
	);
	return isListing ? -1 : place;
};

/** "Samsung rose 4.7% and SK Hynix more than 10%": the name behind a move has one of its own. */
const hasOwnMove = ({ symbols }: Line, place: number): boolean =>
	symbols[place - 1] === joiner && symbols[place + 1] === "P";

/** "Benchmarks fell, with Oracle weighing: the stock dropped 2.5%": whose stock it is that is told behind an index; `null` for nobody's. */
const stockOwner = (
	line: Line,
	from: number,
	first: number,
	other: number,
): number | null => {
	if (other >= from || !line.symbols.slice(from, first).includes(stock))
		return null;
	const owner = line.symbols.lastIndexOf("N", from);
	return owner > other && isListedAt(line, owner) ? owner : null;
};

/** The place of the company whose share moves, named in the sentence; -1 for none, `null` where an index moves. */
const placeOf = (line: Line, first: number, last: number): number | null => {
	const { from, to } = clauseAround(line, first);
	// "The news lifted Nvidia's shares by 2.5%."
	for (let place = first + 1; place < last; place += 1)
		if (isListedAt(line, place)) return place;
	for (let place = first - 1; place >= from; place -= 1) {
		if (line.symbols[place] === index) return null;
		if (isListedAt(line, place)) return place;
	}
	const right = findRight(line, last, "N", ",;");
	// "Fell 10% after it sold its Nvidia stake".
	const isCause = line.symbols.slice(last, right).includes(clause);
	const isNext = hasOwnMove(line, right);
	// "The stock rallied 10% on news of its bid for Celestial".
	const isTold = line.symbols.slice(from, first).includes(stock);
	if (right < to && !isCause && !isNext && !isTold && isListedAt(line, right))
		return right;
	const isTopic = line.symbols[from - 1] === ",";
	const owner = isTopic ? ownerOfAside(line, from - 2, first) : -1;
	const topic = owner === -1 ? from - 2 : owner;
	if (isTopic && isListedAt(line, topic)) return topic;
	const actor = findActor(line, first, hasShares);
	const other = indexBefore(line, first);
	if (other > actor) return stockOwner(line, from, first, other);
	if (actor !== -1 && line.symbols.slice(actor, from).includes(";")) {
		const lead = findLead(line);
		if (lead < actor && isListedAt(line, lead)) return lead;
	}
	return actor === -1 ? nameAhead(line, from, to) : actor;
};

const listedBefore = (line: Line, at: number): readonly string[] =>
	line.tokens
		.slice(0, at)
		.flatMap(({ name }) => (name !== undefined && hasShares(name) ? name : []));

/** 软银清仓英伟达 股价重挫10%: whose share it is, the headline leaves to the article. */
const isEitherOfTitle = (line: Line, place: number, first: number): boolean => {
	if (!line.sentence.inTitle) return false;
	const { from } = clauseAround(line, first);
	if (place < from) return new Set(listedBefore(line, from)).size > 1;
	const told = line.symbols.indexOf(stock, place);
	if (told === -1 || told > first || told === place + 1) return false;
	return listedBefore(line, place).some((name) => name !== nameAt(line, place));
};

/** The listed companies of the list that ends at `at`: "Nvidia, Intel and AMD". */
const listEndingAt = (line: Line, at: number): readonly string[] => {
	const names: string[] = [];
	let place = at;
	let hasJoiner = false;
	while (isListedAt(line, place)) {
		names.unshift(nameAt(line, place) ?? "");
		const link = line.symbols[place - 1];
		if (link !== joiner && !(link === "," && hasJoiner)) break;
		hasJoiner = true;
		place -= line.symbols[place - 2] === "," ? 3 : 2;
	}
	return names;
};

const close = symbolOf("close");
const sameDay = symbolOf("sameday");
/** Hours in which nothing but shares moves. */
const outsideHours = new RegExp(`[${symbolsOf("premarket", "afterhours")}]`);
/** 当天收盘仅小涨0.3%: a closing without a name is of whom the text is about. */
const isClosing = (line: Line, first: number): boolean => {
	const { from } = clauseAround(line, first);
	const before = line.symbols.slice(from, first);
	return (
		before.includes(close) && (before.includes("W") || before.includes(sameDay))
	);
};

/** 当日最大涨幅3.54%, 截至发稿跌1%: what moves so within a day is the share of whom the text is about. */
const isOfThatDay = (line: Line, first: number): boolean =>
	line.symbols[first - 1] === sameDay;

/** 盘前跳涨13%，终场涨16%，是Nebius当天的走势: told at last, the only company of the sentence. */
const topicBehind = (line: Line, last: number): string | null => {
	const [only, more] = line.names;
	if (only === undefined || more !== undefined || !hasShares(only)) return null;
	const place = line.symbols.indexOf("N");
	const token = line.tokens[place];
	if (place < last || token === undefined) return null;
	const { start } = line.sentence;
	const { from } = clauseAround(line, place);
	const opening = line.tokens[from]?.start ?? start;
	const before = line.text.slice(opening - start, token.start - start);
	return endsInCopula(before) ? only : null;
};

/** 股价大涨60%，谷歌涨0.4%: a move of his own follows, so that the share told before is another's. */
const isNextMover = (line: Line, last: number, actor: string): boolean => {
	const place = line.symbols.indexOf("N", last);
	return (
		line.tokens[place]?.name === actor &&
		ownMove.test(line.symbols.slice(place + 1))
	);
};

/**
 * Whose shares a move told at [first, last] is: the company named nearest, with all of the list that it ends,
 * else whom the sentence is about. Empty where nobody is told or an index moves.
 */
export const moversOf = (
	line: Line,
	first: number,
	last: number,
	scene: Scene,
): readonly string[] => {
	if (isMoveOfRival(line, first)) return [];
	const place = placeOf(line, first, last);
	if (place === null) return [];
	if (place !== -1) {
		if (isEitherOfTitle(line, place, first)) return [];
		const list = place < first ? listEndingAt(line, place) : [];
		return list.length > 0 ? list : [nameAt(line, place) ?? ""];
	}
	const topic = topicBehind(line, last);
	if (topic !== null) return [topic];
	const before = line.symbols.slice(0, first);
	const knowsStock =
		before.includes(stock) ||
		before.includes("P") ||
		outsideHours.test(before) ||
		isClosing(line, first) ||
		isOfThatDay(line, first);
	if (!knowsStock && !line.sentence.inTitle) return [];
	const actor = actorAt(line, first, scene, hasShares);
	if (actor === null || !isNextMover(line, last, actor))
		return actor === null ? [] : [actor];
	const other = scene.main.find((name) => hasShares(name) && name !== actor);
	return other === undefined ? [] : [other];
};
