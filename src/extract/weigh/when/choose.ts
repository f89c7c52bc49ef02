import { isYearBefore } from "../../../language/former.ts";
import { endsThen, tellsYearAhead } from "../../../language/term.ts";
import type { Kind, Window } from "../../claim.ts";
import type { Draft } from "../../rule/draft.ts";
import { tellsTurns } from "../../rule/following/respectively.ts";
import type { Line } from "../../rule/line/line.ts";
import { textBefore, textBehind } from "../../rule/line/linetext.ts";
import { windowOf } from "../../rule/line/pick.ts";
import { symbolOf } from "../../rule/line/symbol.ts";
import { asOutcome } from "../../rule/measure/outcome.ts";
import { isShifted } from "../../rule/price/dayshift.ts";
import { isOfPastMonth } from "../../rule/price/tradingday.ts";
import { namesTerm } from "../../rule/time/contractperiod.ts";
import { interposedOf } from "../../rule/time/period.ts";
import { ofSameTermBefore } from "../../rule/time/periodshared.ts";
import { yearly } from "../../rule/time/seriestime.ts";
import { isOfYearBefore } from "../../rule/time/yearbefore.ts";
import { greatest } from "../likelihood.ts";
import { type Around, settingOf } from "../setting.ts";
import { overruled } from "../weighed.ts";
import { candidatesOf, isSameTime, timed } from "./candidate.ts";

/** What speaks for the time that the rules found beside all that was learnt, in nats. */
const trust = 1;

const withTime = (draft: Draft, when: Window | null): Draft => {
	if (isSameTime(when, draft.when)) return draft;
	const { when: _, ...rest } = draft;
	const rule = overruled(draft);
	return when === null ? { ...rest, rule } : { ...rest, when, rule };
};

/** 合约2027年生效: from when a contract holds. */
const inForce = new RegExp(`W_?${symbolOf("effect")}`);

const ofContracts: ReadonlySet<Kind> = new Set(["purchase", "spending"]);

/** 2025年的约13亿元: the time right before the figure. */
const isRightBefore = (line: Line, at: number, when: Window): boolean => {
	const place = line.symbols[at - 1] === "_" ? at - 2 : at - 1;
	const token = line.tokens[place];
	return (
		token !== undefined &&
		isSameTime(windowOf(token)?.when, when) &&
		tellsYearAhead(textBefore(line, at))
	);
};

/** "Against $36 million a year ago", 2022年、2023年分别亏18亿、17亿: the words tell the time, and leave nothing to weigh. */
const isPointedTo = ({ kind, line, at, when }: Draft): boolean =>
	when !== undefined &&
	at !== undefined &&
	(isYearBefore(textBehind(line, at)) ||
		endsThen(textBehind(line, at)) ||
		(yearly.has(kind) && isOfYearBefore(line, at, when)) ||
		(yearly.has(kind) && tellsTurns(line)) ||
		(yearly.has(kind) && isRightBefore(line, at, when)) ||
		(kind === "spending" && interposedOf(line, at).when !== undefined) ||
		(ofContracts.has(kind) && (inForce.test(line.symbols) || namesTerm(line))));

const moves: ReadonlySet<Kind> = new Set(["price-move", "market-cap-change"]);

/** "A day after rising 5%", 前一日上涨5%: the day is told by another. */
const isOfDayNext = ({ kind, line, at, when }: Draft): boolean =>
	when !== undefined &&
	at !== undefined &&
	moves.has(kind) &&
	isShifted(line, at);

/** "When talks resumed this June its stock soared 23%": of no day that the text tells of. */
const isOfNoDay = (
	{ kind, when, line, at }: Draft,
	published: string,
): boolean =>
	kind === "price-move" &&
	when === undefined &&
	at !== undefined &&
	isOfPastMonth(line, at, published);

/** Claims with the times that are likeliest, those that the rules found among them. */
export const chooseTimes = (
	drafts: readonly Draft[],
	around: Omit<Around, "told">,
): readonly Draft[] => {
	const told: Draft[] = [];
	for (const draft of drafts) {
		const former = ofSameTermBefore(draft, told) ?? asOutcome(draft, told);
		const isSettled =
			!timed.has(draft.kind) ||
			isPointedTo(draft) ||
			isOfDayNext(draft) ||
			isOfNoDay(draft, around.published);
		if (former !== null || isSettled) {
			told.push(former ?? draft);
			continue;
		}
		const setting = settingOf(draft, around);
		const candidates = candidatesOf(setting, { ...around, told });
		const scores = candidates.map(
			({ look, when }) =>
				around.weights.times.weigh(look) +
				(isSameTime(when, draft.when) ? trust : 0),
		);
		told.push(withTime(draft, candidates[greatest(scores)]?.when ?? null));
	}
	return told;
};
