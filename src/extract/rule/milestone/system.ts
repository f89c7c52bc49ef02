import { finalPapers } from "../../../language/papers.ts";
import { namesFirstSystems, namesPhase } from "../../../language/phase.ts";
import type { Qualifier } from "../../claim.ts";
import type { NameMention, Span } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { textOf } from "../line/linetext.ts";
import type { Hit } from "../line/match.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolsOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";

const systems = symbolsOf("system", "site", "chip");
/** A power, a count or a word for systems. */
export const equipment = new RegExp(`[GFC${systems}]`);

const isProduct = ({ sort }: NameMention): boolean => sort === "product";

/** It speaks of systems, or names a product that stands for them: 英伟达首批Vera Rubin. */
export const isEquipped = ({ symbols, tokens, text }: Line): boolean =>
	equipment.test(symbols) ||
	namesFirstSystems(text) ||
	tokens.some(({ mention }) => mention?.type === "name" && isProduct(mention));

/** "The first phase", where the text is of systems: a step of theirs. */
export const isPhase = (line: Line, word: Span, scene: Scene): boolean =>
	(scene.lastSystem !== null || scene.supply !== null) &&
	namesPhase(textOf(line, word));

/** "Hope to complete the definitive agreement by June": the papers, no systems. */
export const isOfPapers = (
	line: Line,
	at: number,
	to: Span,
	lang: "en" | "zh",
): boolean => {
	const { start } = line.sentence;
	const from = line.tokens[clauseAround(line, at).from]?.start ?? start;
	return finalPapers[lang].whole.test(
		line.text.slice(from - start, to.end - start),
	);
};

/** What is completed are systems, no takeover; and a name that stands for them is a product's. */
export const isOfSystems = (
	line: Line,
	{ start, end, at }: Hit,
	scene: Scene,
	qualifier: Qualifier,
): boolean => {
	if (at.o !== undefined)
		return line.tokens
			.slice(start, end)
			.some(({ mention }) => mention?.type === "name" && isProduct(mention));
	if (qualifier !== "full-capacity") return true;
	return equipment.test(line.symbols) || scene.lastSystem !== null;
};
