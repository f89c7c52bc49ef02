import { isAnalyst } from "../../../language/analyst.ts";
import { isAbsolute } from "../../../language/en/absolute.ts";
import { dependence } from "../../../language/en/dependence.ts";
import { opensWithPeer, tellsKin } from "../../../language/kin.ts";
import { matchesOf } from "../../../text/matches.ts";
import type { Mention } from "../../mention.ts";
import { itemHead } from "../following/item.ts";
import type { Line } from "../line/line.ts";
import { textFrom } from "../line/linetext.ts";
import { joiner, symbolOf } from "../line/symbol.ts";
import { canAct, findLead } from "../party/subject.ts";
import { namesOf, type Scene } from "./scene.ts";

/** 英伟达是其第四大股东: told of another, whom the text goes on with. */
const isOfOther = (line: Line, { focus }: Scene): boolean =>
	focus !== null &&
	(opensWithPeer(line.text) ||
		(line.names.length === 1 &&
			(tellsKin(line.text) ||
				(line.names[0] !== focus && dependence.test(line.text)))));

/** "And Nvidia's own plan?": the answer is about the one whom the question names. */
const isQuestionOn = ({ text, names }: Line): boolean =>
	names.length === 1 && text.trimEnd().endsWith("?");

const concerned = new RegExp(`^_?${symbolOf("for")}N(?!,?_?N)`);

/** "For Cerebras, the contract is a step away from G42": the place of the one whom all of it concerns; -1 for none. */
const concernedBy = ({ symbols }: Line): number =>
	(concerned.exec(symbols)?.[0].length ?? 0) - 1;

/** "Backlog ended June at $30 billion after the Meta deal", "The first phase starts in May; AWS pays rent from August". */
const figureFirst = /[MPGFC](?![MPGFC])[^N,]*$|[MPGFCW][^N]*;[^N;]*$/;

/** Only named behind what a figure tells of somebody else: whom the text is about. */
const isBehindFigure = ({ symbols }: Line, place: number): boolean =>
	figureFirst.test(symbols.slice(0, place));

/** A person who holds shares; the text goes on with the company. */
const isHolder = (mention: Mention | undefined): boolean =>
	mention?.type === "name" && mention.sort === "person";

const joined = new RegExp(`^(?:,N)*${joiner}[N_]`);
/** A name opens a clause, no item of a list such as "Amazon ($50 billion), Nvidia ($30 billion)". */
const besides = new RegExp(`[;,]${joiner}?N(?!\\()`, "g");

/** "Oracle builds 1 GW, Vantage 1.4 GW": of several companies side by side the text goes on with none, but with whom all of it is about. */
const isSideBySide = (
	line: Line,
	lead: number,
	{ focus, main }: Scene,
): boolean => {
	const { symbols, tokens } = line;
	if (focus === null || focus !== main[0]) return false;
	const behind = symbols.slice(lead + 1);
	if (joined.test(behind)) return true;
	return matchesOf(besides, behind).some((match) => {
		const at = lead + match.index + match[0].length;
		const { [at]: { name: other } = {} } = tokens;
		const isOther = other !== tokens[lead]?.name && other !== focus;
		return (
			other !== undefined &&
			isOther &&
			canAct(line, at) &&
			!isAbsolute(textFrom(line, at + 1))
		);
	});
};

/** Whether the text goes on about the one named at `place`, or about nobody yet. */
const isAbout = (line: Line, place: number, scene: Scene): boolean => {
	if (scene.focus === null || isQuestionOn(line)) return true;
	return (
		canAct(line, place) &&
		itemHead(line, line.symbols.length) === -1 &&
		!isOfOther(line, scene) &&
		!isSideBySide(line, place, scene) &&
		!isBehindFigure(line, place)
	);
};

/** Remembers whom a sentence was about; one without names is about the same as before. */
export const noteFocus = (scene: Scene, line: Line): void => {
	const names = namesOf(line);
	if (names.length === 0) return;
	const concern = concernedBy(line);
	const place = concern === -1 ? findLead(line) : concern;
	const lead = isHolder(line.tokens[place]?.mention)
		? undefined
		: line.tokens[place]?.name;
	const goesOn = concern !== -1 || isAbout(line, place, scene);
	if (lead !== undefined && goesOn && !isAnalyst(lead)) scene.focus = lead;
	scene.recent = names;
};
