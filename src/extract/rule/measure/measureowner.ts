import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { type Hit, nameAt } from "../line/match.ts";
import { clauseAround, findLeft } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { headBehind } from "../party/ownerbehind.ts";
import { ownerAt } from "../party/possessor.ts";
import { projectsAt } from "../party/projectsum.ts";
import { canAct } from "../party/subject.ts";
import { isSector } from "../party/trade.ts";
import type { Rule } from "../rule.ts";
import type { Scene } from "../scene/scene.ts";

/** Whose share moved in the clause before, where the measure's own clause names nobody. */
const movedBefore = (
	line: Line,
	at: number,
	moves: readonly Draft[],
): string | null => {
	const { from } = clauseAround(line, at);
	if (line.symbols.slice(from, at).includes("N")) return null;
	return moves.findLast((move) => (move.at ?? at) < at)?.subject ?? null;
};

const round = symbolsOf("round", "raise");

const backing = symbolsOf("invest", "put", "join", "stakebuy");

/** Whose round it was that backers, named after it, have joined: A完成C轮融资，B领投，投后估值…. */
const raiserOf = (line: Line, at: number): string | null => {
	const { from } = clauseAround(line, at);
	if (line.symbols.slice(from, at).includes("N")) return null;
	const told = [...line.symbols.slice(0, from)].findIndex((symbol) =>
		round.includes(symbol),
	);
	if (told === -1) return null;
	const raiser = findLeft(line, told, "N", ",;");
	const backer = line.symbols.indexOf("N", told);
	const joins = [...line.symbols.slice(backer + 1, backer + 3)].some((symbol) =>
		backing.includes(symbol),
	);
	return raiser === -1 || backer === -1 || !joins ? null : nameAt(line, raiser);
};

const annual = symbolsOf("annual", "revenue");

const dealWord = symbolOf("contract");

/** Run rates are told of young companies: of the article's own, where the sentence names nobody and the last one was about another. */
const youngerOf = (
	line: Line,
	at: number,
	{ main, focus }: Scene,
): string | null => {
	const [topic] = main;
	const isYoung = topic !== undefined && isSector(topic, "lab", "neocloud");
	if (!isYoung || focus === null || isSector(focus, "lab", "neocloud"))
		return null;
	const isRunRate =
		[...annual].every((word) => line.has.has(word)) && !line.has.has(dealWord);
	const isNameless = !line.symbols.slice(0, at).includes("N");
	return isRunRate && isNameless ? topic : null;
};

/** Whose measure a match tells of: of a name in it, by what is said before it, or of whom the text is about. */
export const ownersOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	moves: readonly Draft[],
	accepts: (name: string) => boolean,
): readonly (string | null)[] => {
	const anchor = Math.min(hit.at.x ?? hit.start, hit.at.v ?? hit.start);
	const head = nameAt(line, headBehind(line, hit.at.v ?? anchor));
	if (head !== null && accepts(head) && !rule.projectOnly) return [head];
	const subject = nameAt(line, hit.at.s);
	const behind = (hit.at.s ?? 0) > anchor ? subject : null;
	if (rule.projectOnly && rule.strictSubject)
		return subject !== null && isSector(subject, "project") ? [subject] : [];
	if (rule.projectOnly) return projectsAt(line, anchor, behind, scene);
	if (subject !== null && accepts(subject)) {
		const isBefore = hit.at.s !== undefined && hit.at.s < anchor;
		const isActing =
			rule.kind !== "spending" || !isBefore || canAct(line, hit.at.s ?? 0);
		if (isActing) return [subject];
	}
	if (rule.strictSubject) return [];
	const moved = movedBefore(line, anchor, moves);
	if (moved !== null && accepts(moved)) return [moved];
	if (rule.kind === "valuation") {
		const raiser = raiserOf(line, anchor);
		if (raiser !== null && accepts(raiser)) return [raiser];
	}
	return [
		youngerOf(line, anchor, scene) ?? ownerAt(line, anchor, scene, accepts),
	];
};
