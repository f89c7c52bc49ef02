import {
	belongsAhead,
	mayOperate,
	operatesAhead,
	operatesBehind,
	operating,
	ownedBehind,
} from "../../../language/zh/operate.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind } from "../line/linetext.ts";
import { clauseAround, findLeft, findRight } from "../line/pick.ts";
import { codeOf, symbolOf } from "../line/symbol.ts";
import { isSector } from "../party/trade.ts";

const agent = codeOf(symbolOf("by"));
const runs = new RegExp(operating);

const isGoverned = ({ symbols }: Line, place: number): boolean =>
	symbols.charCodeAt(place - 1) === agent ||
	(symbols[place - 1] === "_" && symbols.charCodeAt(place - 2) === agent);

/** The last of a clause who is told behind 由 to run something. */
const agentIn = (line: Line, from: number, to: number): string | null => {
	for (let place = to - 1; place >= from; place -= 1) {
		const { name } = line.tokens[place] ?? {};
		if (name === undefined || !isGoverned(line, place)) continue;
		if (runs.test(textBehind(line, place))) return name;
	}
	return null;
};

const isOperator = (line: Line, place: number): boolean =>
	operatesBehind.test(textBehind(line, place)) ||
	operatesAhead.test(textBefore(line, place));

const isOwner = (line: Line, place: number): boolean =>
	belongsAhead.test(textBefore(line, place)) ||
	ownedBehind.test(textBehind(line, place));

/** The only one of whom the words in [from, to) tell so; `null` for none or several. */
const onlyOne = (
	line: Line,
	from: number,
	to: number,
	isTold: (line: Line, place: number) => boolean,
): string | null => {
	const names = new Set<string>();
	for (let place = from; place < to; place += 1) {
		const { name } = line.tokens[place] ?? {};
		if (name !== undefined && isTold(line, place)) names.add(name);
	}
	const [only, other] = names;
	return other === undefined ? (only ?? null) : null;
};

/** Who acts with the figure, told beside it: 由甲骨文运营，OpenAI租用4.5吉瓦. */
const isActedUpon = (line: Line, from: number, at: number): boolean =>
	line.tokens.slice(from, at).some(({ name }, offset) => {
		const place = from + offset;
		const isTold =
			isGoverned(line, place) ||
			isOperator(line, place) ||
			isOwner(line, place);
		return name !== undefined && !isTold && !isSector(name, "chips");
	});

/**
 * 由英国Nscale兴建营运, 1.2吉瓦，甲骨文营运: who is told to run the site of the figure at `at`, in its clause or another of
 * the same part of the sentence, else whose it is; `null` where nobody is named.
 */
export const operatorNamed = (line: Line, at: number): string | null => {
	if (!mayOperate.test(line.text)) return null;
	const { from, to } = clauseAround(line, at);
	if (isActedUpon(line, from, at)) return null;
	const within = agentIn(line, from, to);
	if (within !== null) return within;
	const start = findLeft(line, at, ";", "") + 1;
	const stop = findRight(line, at, ";", "");
	const end = stop === -1 ? line.symbols.length : stop;
	return (
		onlyOne(line, start, end, isOperator) ?? onlyOne(line, start, end, isOwner)
	);
};
