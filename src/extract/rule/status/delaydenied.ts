import { isOfDelay, isPutOff } from "../../../language/delay.ts";
import { deniesTold } from "../../../language/denial.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind, textOf } from "../line/linetext.ts";
import { windowOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Language } from "../read.ts";

const deny = symbolOf("deny");
/** How far back, in characters, the time may have been told. */
const recent = 400;

type Due = Draft & Readonly<{ when: NonNullable<Draft["when"]> }>;

const isDue = (draft: Draft): draft is Due =>
	draft.kind === "milestone" &&
	draft.qualifier !== "agreement" &&
	draft.when !== undefined &&
	!draft.denied;

/** The steps told last: those of the sentence, or of the last one that told any. */
const toldLast = (
	line: Line,
	before: number,
	told: readonly Draft[],
	own: readonly Draft[],
): readonly Due[] => {
	const here = own.filter(isDue).filter(({ end }) => end <= before);
	if (here.length > 0) return here;
	const earlier = told.filter(isDue);
	const last = earlier.at(-1)?.line;
	if (last === undefined || line.sentence.start - last.sentence.end > recent)
		return [];
	return earlier.filter((draft) => draft.line === last);
};

/** The window right behind a verb of denial: 否认2028年的说法. */
const windowBehind = ({ symbols, tokens }: Line, verb: number) =>
	windowOf(
		/^_?W/.test(symbols.slice(verb + 1))
			? tokens[symbols.indexOf("W", verb)]
			: undefined,
	)?.when;

/**
 * "…, which OpenAI denied" of a delay, 否认延期, 否认2028年的说法: what is denied is the time that was told for the works,
 * not that of any deal.
 */
export const readDelayDenied = (
	line: Line,
	told: readonly Draft[],
	own: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	const verb = line.symbols.indexOf(deny);
	const token = line.tokens[verb];
	if (token === undefined) return [];
	const behind = textBehind(line, verb);
	const due = toldLast(line, token.start, told, own);
	const window = windowBehind(line, verb);
	const isMeant = ({ line: from, when }: Due): boolean => {
		if (isOfDelay(behind)) return true;
		if (window !== undefined)
			return window.from === when.from && window.to === when.to;
		return (
			from === line &&
			isPutOff(textBefore(line, verb), lang) &&
			deniesTold(textOf(line, token), behind)
		);
	};
	return due.filter(isMeant).map(({ source: _source, ...draft }) => ({
		...draft,
		denied: true,
		start: draft.line === line ? draft.start : token.start,
		end: token.end,
		rule: `${lang}/denial/delay`,
		line,
	}));
};
