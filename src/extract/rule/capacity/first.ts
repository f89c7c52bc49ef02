import { isPartAhead } from "../../../language/part.ts";
import {
	isFirstOfKind,
	isOpened,
	isOpening,
	isRaised,
	namesPart,
} from "../../../language/phase.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind, textOf } from "../line/linetext.ts";
import { clauseAround, sizeAt } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { endsInDraw } from "./coordinatedraw.ts";

const first = symbolOf("first");
const known = "_=";
/** How many characters before a figure may open with it. */
const opening = 96;

/** "Phase one, of 200 MW". */
const phaseApposed = new RegExp(
	`${first}(?:_?|_?${symbolOf("of")}_?[${symbolOf("project")}${symbolOf("site")}]|_?N?_?[${symbolOf("chip")}${symbolOf("system")}]),_?[${symbolsOf("of", "with")}]?$`,
);
const otherFigure = /[GFEMC]/;

/** "The first phase of Meta's 2-gigawatt campus": the size of the whole, of which a part is told. */
const partOfAhead = new RegExp(
	`${first}[^MGFEPC,;]{0,4}${symbolOf("of")}[_N]{1,4}$`,
);
const siteBehind = new RegExp(`^[_N]{0,3}${symbolOf("site")}`);
const isWholeOfPart = ({ symbols }: Line, at: number): boolean =>
	siteBehind.test(symbols.slice(at + 1)) &&
	partOfAhead.test(symbols.slice(0, at));

/** "40 MW will run in 2027 and the full 103 MW in 2029": a step at a time of its own, and then all of it. */
const wholeNext = new RegExp(
	`^[^MGFECPN;]*W[^MGFECPN;]*[,${joiner}][^MGFECPN;]*${symbolOf("all")}_?G`,
);

/** "40 MW by 2027 and 103 MW by 2029", "133 MW by the end of June, 800 MW in all": each with its time, or the whole with none. */
const laterNext = new RegExp(
	`^[^MGFECPN;,]*W[,${joiner}]{1,2}G(?=[^MGFECPN;,]*W|_?${symbolOf("all")}|_?$)`,
);

/** Whether the power at `at` is a step towards a whole that the sentence tells next. */
export const isStepToWhole = (line: Line, at: number): boolean => {
	const found = wholeNext.exec(line.symbols.slice(at + 1));
	return (
		found !== null && sizeAt(line, at + found[0].length) > sizeAt(line, at)
	);
};

/** Where the larger power stands that the one at `at` leads to at a later time; -1 for none. */
export const placeOfMore = (line: Line, at: number): number => {
	const found = laterNext.exec(line.symbols.slice(at + 1));
	const place = at + (found?.[0].length ?? 0);
	return sizeAt(line, place) > sizeAt(line, at) ? place : -1;
};

/** "100 MW in the first phase and 300 MW": of the figure before it. */
const ofFigureBefore = new RegExp(`[GF]${symbolOf("into")}_?$`);

const ofFigureBehind = new RegExp(`^[^${joiner}]?[GF]`);

/** How many characters behind "first" may tell of what. */
const nounReach = 12;
const partText = (line: Line, place: number): string => {
	const { start = 0, end = 0 } = line.tokens[place] ?? {};
	return textOf(line, { start, end: end + nounReach });
};

/** The clause says that the power is that of the first phase: 首批部署的GPU为1吉瓦, "1 GW in the first phase". */
const isOfFirstPhase = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	for (let place = from; place < to; place += 1) {
		const token = line.tokens[place];
		if (line.symbols[place] !== first || token === undefined) continue;
		const [left, right] = place < at ? [place + 1, at] : [at + 1, place];
		const between = line.symbols.slice(left, right);
		const isNear = !otherFigure.test(between) || endsInDraw(between);
		const isOfOther =
			place < at
				? ofFigureBefore.test(line.symbols.slice(from, place))
				: ofFigureBehind.test(line.symbols.slice(place + 1, to));
		if (isNear && namesPart(partText(line, place)) && !isOfOther) return true;
	}
	return false;
};

/** "With 1 GW first, in the second half". */
const behindFirst = new RegExp(`^${symbolOf("for")}?${first}(?:$|[,;W])`);

/** "Will first deploy 1 GW". */
const doneFirst = new RegExp(
	`${first}_?[${symbolsOf("deploy", "buy", "need", "online", "win")}]_?$`,
);
/** "In the first phase, A will install 1 GW", 首批是明年的MI450，1吉瓦上线: of the clause before. */
const phaseAhead = new RegExp(
	`(?:^|[,;])[_${symbolOf("into")}]{0,3}${first}(?:[_W]{0,3}N)?,$`,
);

/** "133 MW at Helios, the first phase of the site". */
const phaseBehind = new RegExp(
	`^[^MGFEPC,;]{0,6},_?${first}_?(?:$|[,;${symbolOf("of")}])`,
);
const isApposedBehind = (line: Line, at: number): boolean => {
	const found = phaseBehind.exec(line.symbols.slice(at + 1));
	if (found === null) return false;
	const place = line.symbols.indexOf(first, at);
	const token = line.tokens[place];
	return token !== undefined && namesPart(textOf(line, token));
};

const isAheadPhase = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	const ahead = line.symbols.slice(0, from);
	const token = line.tokens[ahead.lastIndexOf(first)];
	if (token === undefined || !phaseAhead.test(ahead)) return false;
	const isNext = /^[^GFEC]*$/.test(line.symbols.slice(from, at));
	return isNext && namesPart(textOf(line, token));
};

const idle = `[_${symbolsOf("forecast", "into")}]*`;
const runs = `[${symbolsOf("online", "start")}]`;
const dueBehind = new RegExp(`^${idle}(?:W${idle}${runs}|${runs}${idle}W)`);

/** 其中120兆瓦今年下半年上线, "of which 200 MW will come online in 2026": a part with a time of its own. */
const isPartDue = (line: Line, at: number): boolean =>
	isPartAhead(textBefore(line, at)) &&
	dueBehind.test(line.symbols.slice(at + 1));

/** Whether the power at `at` is that of a first part, which the rest of a plan follows. */
export const isFirst = (line: Line, at: number): boolean => {
	const ahead = textBefore(line, at).slice(-opening);
	if (isFirstOfKind(textBehind(line, at)) && !isOpened(ahead)) return false;
	if (line.symbols[at] === "F") return true;
	if (isWholeOfPart(line, at)) return false;
	if (isStepToWhole(line, at) || isOfFirstPhase(line, at)) return true;
	if (isPartDue(line, at)) return true;
	if (behindFirst.test(line.symbols.slice(at + 1))) return true;
	if (doneFirst.test(line.symbols.slice(0, at)) || isAheadPhase(line, at))
		return true;
	if (isOpened(ahead)) return !isRaised(textBehind(line, at));
	if (isOpening(textBehind(line, at))) return true;
	const before = line.symbols[at - 1] ?? "";
	if (phaseApposed.test(line.symbols.slice(0, at))) return true;
	if (isApposedBehind(line, at)) return true;
	const place = before !== "" && known.includes(before) ? at - 2 : at - 1;
	return line.symbols[place] === first;
};
