import { soon } from "../../../language/soon.ts";
import type { Qualifier } from "../../claim.ts";
import { type Marks, mark } from "../../marks.ts";
import { findSupply } from "../capacity/supply.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolsOf } from "../line/symbol.ts";
import type { Language } from "../read.ts";
import type { Scene } from "../scene/scene.ts";
import { isOfPapers } from "./system.ts";

type Step = Extract<Qualifier, "full-capacity" | "first-capacity">;
type Found = Readonly<{ step: Step; from: number; to: number }>;

/** The step that a text of these marks tells, where it tells one. */
const stepIn = (text: string, lang: Language, marks: Marks): Found | null => {
	if ((marks & mark.soon) === 0) return null;
	const { head, full, first } = soon[lang];
	if (!head.test(text)) return null;
	for (const [step, pattern] of [
		["full-capacity", full],
		["first-capacity", first],
	] as const) {
		const found = pattern.exec(text);
		if (found !== null)
			return { step, from: found.index, to: found.index + found[0].length };
	}
	return null;
};

/** A text may tell of something that is to run within a span of time. */
export const mayTellSoon = (
	text: string,
	lang: Language,
	marks: Marks,
): boolean => stepIn(text, lang, marks) !== null;

const systems = new RegExp(
	`[GFC${symbolsOf("system", "site", "chip", "deploy", "online")}]`,
);
const deals = new RegExp(`[${symbolsOf("acquire", "round", "stakebuy")}]`);

/** Systems are spoken of, no takeover or papers. */
const isOfSystems = (
	line: Line,
	at: number,
	scene: Scene,
	lang: Language,
): boolean => {
	const { from, to } = clauseAround(line, at);
	return (
		!deals.test(line.symbols.slice(from, to)) &&
		(systems.test(line.symbols) ||
			soon[lang].systems.test(line.text) ||
			scene.lastSystem !== null)
	);
};

/** What is to run within a span of time, "within two years", 18个月内: a step without a window. */
export const readStepSoon = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	const found = stepIn(line.text, lang, line.marks);
	if (found === null) return [];
	const start = line.sentence.start + found.from;
	const end = line.sentence.start + found.to;
	const at = line.tokens.findIndex((token) => token.end > start);
	const token = line.tokens[at];
	if (token === undefined || !line.has.has("N")) return [];
	if (!isOfSystems(line, at, scene, lang)) return [];
	if (isOfPapers(line, at, { start, end }, lang)) return [];
	const parties = findSupply(line, at, scene, earlier);
	return [
		{
			kind: "milestone",
			subject: parties?.subject ?? null,
			object: parties?.object ?? null,
			qualifier: found.step,
			start,
			end,
			rule: `${lang}/milestone/${found.step}/soon`,
			line,
		},
	];
};
