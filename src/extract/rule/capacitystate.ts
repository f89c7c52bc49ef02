import {
	isLiveBehind,
	liveBehind,
	presentlyAhead,
} from "../../language/en/capacity.ts";
import type { Qualifier } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, windowOf } from "./pick.ts";
import { symbolOf } from "./symbol.ts";

const running = symbolOf("running");
const first = symbolOf("first");
const known = "_=";

/** The sentence up to a figure. */
export const textBefore = (line: Line, at: number): string =>
	line.text.slice(0, (line.tokens[at]?.start ?? 0) - line.sentence.start);

/** The few words before a figure. */
export const wordsBefore = (line: Line, at: number): string =>
	textBefore(line, at).slice(-36);

/** 增至今年2吉瓦: has grown to, this year. */
const grown = new RegExp(`[${symbolOf("reach")}${symbolOf("rise")}]W$`);
const hasGrown =
	/(?<!be )\b(?:grew|rose|climbed|expanded|increased|jumped|swelled|doubled|tripled|quadrupled) (?:from [^,;]{0,24})?to (?:about |around |roughly |some |nearly |almost |over |more than )?$/i;
/** What stands between the last power before the figure and the figure. */
const lastStretch = /[^GFE]*$/;
const goal = new RegExp(`[${symbolOf("goal")}${symbolOf("forecast")}]`);

/** "The first phase", 首期: a part of the plan, not the first of its sites. */
const phase = /phase|stage|tranche|batch|step|[期批步]|阶段|首轮/i;
/** "Phase one, of 200 MW". */
const phaseApposed = new RegExp(
	`${first}(?:_?|_?N?_?[${symbolOf("chip")}${symbolOf("system")}]),${symbolOf("of")}?$`,
);
const otherFigure = /[GFEMC]/;

/** The clause says that the power is that of the first phase: 首批部署的GPU为1吉瓦, "1 GW in the first phase". */
const isOfFirstPhase = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	for (let place = from; place < to; place += 1) {
		const token = line.tokens[place];
		if (line.symbols[place] !== first || token === undefined) continue;
		const { start } = line.sentence;
		const word = line.text.slice(token.start - start, token.end - start);
		const [left, right] = place < at ? [place + 1, at] : [at + 1, place];
		const isNear = !otherFigure.test(line.symbols.slice(left, right));
		const isOfNext = /^.?[GF]/.test(line.symbols.slice(place + 1, to));
		if (isNear && phase.test(word) && (place < at || !isOfNext)) return true;
	}
	return false;
};

/** "Beginning with 1 gigawatt", 先部署1吉瓦: a part that the rest follows. */
const begun =
	/\b(?:start|begin|kick)(?:s|ing|ning)?(?: off)?(?: (?:in|from|by) [^,;]{4,30}?)? with (?:an? |the |some |about |around |roughly )?(?:initial )?$|(?:先(?:行|期)?(?:交付?|投运|供应|拿|取得|部署|上线|建设?|租|买|启用|安装|用|装)|先从|由)(?:约|逾|超过)?$/i;

const wordsBehind = (line: Line, at: number): string =>
	line.text.slice((line.tokens[at]?.end ?? 0) - line.sentence.start);

/** "With 1 GW first, in the second half". */
const behindFirst = new RegExp(`^${symbolOf("for")}?${first}(?:$|[,;W])`);

/** 由1.2吉瓦扩至2吉瓦: what it grows from, no first part. */
const raised = /^[^,，。;]{0,8}[至到]/;

/** "Will first deploy 1 GW". */
const doneFirst = new RegExp(
	`${first}_?[${(["deploy", "buy", "need", "online", "win"] as const).map(symbolOf).join("")}]_?$`,
);
/** "In the first phase, A will install 1 GW": of the clause before. */
const phaseAhead = new RegExp(
	`(?:^|[,;])[_${symbolOf("into")}]{0,3}${first},$`,
);

const isAheadPhase = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	const token = line.tokens[from - 2];
	if (token === undefined || !phaseAhead.test(line.symbols.slice(0, from)))
		return false;
	const { start } = line.sentence;
	const isNext = /^[^GFEC]*$/.test(line.symbols.slice(from, at));
	return (
		isNext &&
		phase.test(line.text.slice(token.start - start, token.end - start))
	);
};

const isFirst = (line: Line, at: number): boolean => {
	if (line.symbols[at] === "F" || isOfFirstPhase(line, at)) return true;
	if (behindFirst.test(line.symbols.slice(at + 1))) return true;
	if (doneFirst.test(line.symbols.slice(0, at)) || isAheadPhase(line, at))
		return true;
	if (begun.test(textBefore(line, at).slice(-72)))
		return !raised.test(wordsBehind(line, at));
	const before = line.symbols[at - 1] ?? "";
	if (phaseApposed.test(line.symbols.slice(0, at))) return true;
	const place = before !== "" && known.includes(before) ? at - 2 : at - 1;
	return line.symbols[place] === first;
};

/** "470MW running", "100 megawatts are already in production". */
const runningBehind =
	/^\s*(?:(?:is|are|has been|have been) )?(?:of (?:[a-z]+ ){0,2})?(?:running|up and running|already (?:running|live|online|in (?:service|operation|production))|energi[sz]ed|active|in operation|in service)\b/i;
/** "2.9 GW contracted", "2.2 GW under contract". */
const onPaperBehind =
	/^\s*(?:of (?:[a-z]+ ){0,2})?(?:contracted|under contract|on order|reserved|secured|signed|planned)\b/i;
/** Power that is only contracted, however much it has grown. */
const onPaper = /contracted|secured|planned|pipeline|签约|合约|合同|规划/i;
/** "Runs 810MW today". */
const presently =
	/^\s*(?:of [a-z]+ ?[a-z]* )?(?:today|at present|right now|as of now)\b/i;

/** 目前用电50万千瓦. */
const atPresent =
	/(?:目前|现时|现在|如今|眼下|现阶段)(?:(?!计划|规划|目标|预计|拟|将)[^,，;；。]){0,10}$|(?:算力|容量|装机|电力)[^,，;；。]{0,4}已(?:达到?|增至|升至|扩至)$/;

/** 在建容量5吉瓦: not there yet. */
const underWay = /(?:在建|建设中)[^,，;；。]{0,8}$/;

/** "Wants 1 GW running", "once the first gigawatt is running". */
const unrealised =
	/\b(?:wants?|aims?|plans?|expects?|hopes?|will|would|could|should|to (?:have|get|see|put)|once|when|until|if|before|after|as|targets?|each|every)\b[^,;]*$/i;

/** "Grew from 0.2 GW in 2023 to 1.9 GW": the one that it has grown from. */
const grewFrom =
	/\b(?:grew|rose|climbed|expanded|increased|jumped) from (?:about |around |roughly |some |just )?$/i;

/** "Has 2 GW online". */
const held = /\b(?:has|have|had|with)(?: [a-z]+){0,3} $/i;

const isSaidRunning = (line: Line, at: number): boolean => {
	const behind = wordsBehind(line, at);
	const ahead = textBefore(line, at);
	const isSaid =
		runningBehind.test(behind) ||
		isLiveBehind.test(behind) ||
		(liveBehind.test(behind) && held.test(ahead.slice(-36)));
	return isSaid && !unrealised.test(ahead);
};

/** What is running now, said before the figure or right behind it. */
const isRunning = (line: Line, at: number, published: string): boolean => {
	const { from, to } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	const [behind = ""] = line.symbols.slice(at + 1, to).split(/[NMGFEC]/);
	const near = at + 1 + behind.length;
	const isToCome = line.tokens.slice(from, near).some((token) => {
		const when = windowOf(token)?.when;
		return (when?.from ?? when?.to ?? "") > published;
	});
	const said = before.slice(before.search(lastStretch)) + behind;
	if (onPaperBehind.test(wordsBehind(line, at))) return false;
	if (underWay.test(wordsBefore(line, at))) return false;
	const hasReached =
		!goal.test(before) &&
		!onPaper.test(wordsBefore(line, at)) &&
		(grown.test(before) || hasGrown.test(wordsBefore(line, at)));
	const words = wordsBefore(line, at);
	const isNow =
		presentlyAhead.test(textBefore(line, at).slice(-96)) ||
		presently.test(wordsBehind(line, at)) ||
		atPresent.test(words);
	if (isNow && !onPaper.test(words)) return !goal.test(before);
	return (
		hasReached ||
		(!isToCome && (said.includes(running) || isSaidRunning(line, at)))
	);
};

/** 一年前是0.6吉瓦, "up from 0.6 GW": what ran before that which runs now. */
const formerly =
	/(?:年前|前年|去年|上年|此前|之前|原先)[^,，]{0,6}$|\b(?:up from|from|against|compared with)\s*$/i;

/** Whether the power at `at` is running, that of the first phase, or all that is planned; `drafts` are those of the line. */
export const stateOf = (
	line: Line,
	at: number,
	published: string,
	drafts: readonly Draft[],
): Qualifier => {
	if (isFirst(line, at)) return isSaidRunning(line, at) ? "online" : "first";
	const wasRunning =
		drafts.at(-1)?.qualifier === "online" &&
		formerly.test(wordsBefore(line, at));
	if (grewFrom.test(wordsBefore(line, at))) return "online";
	return wasRunning || isRunning(line, at, published) ? "online" : "total";
};
