import { opensWithWhose } from "../../language/pronoun.ts";
import { prepositions } from "./governance.ts";
import type { Line } from "./line.ts";
import { clauseAround, findLeft } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { actorAt, canAct } from "./subject.ts";
import { standsAt } from "./symbolclass.ts";

const possessive = /^['’]s?\b|^['’] /;

/** "71% of CoreWeave's second-quarter revenue": nothing but a time stands between the owner and what it owns. */
export const isPossessive = (line: Line, place: number): boolean => {
	const token = line.tokens[place];
	if (token === undefined) return false;
	const after = line.text.slice(token.end - line.sentence.start);
	return possessive.test(after);
};

/** "…with Oracle, whose revenue…": the name before the comma; `null` for other clauses. */
const whoseAt = (line: Line, at: number): string | null => {
	const { from } = clauseAround(line, at);
	const first = line.tokens[from];
	const before = line.tokens[from - 2]?.name;
	if (first === undefined || before === undefined) return null;
	return opensWithWhose(line.text.slice(first.start - line.sentence.start))
		? before
		: null;
};

/** The owner of a measure named at `at`: the name right before it in the clause, else who acts. */
export const ownerAt = (
	line: Line,
	at: number,
	scene: Scene,
	accepts: (name: string) => boolean = () => true,
): string | null => {
	const whose = whoseAt(line, at);
	if (whose !== null && accepts(whose)) return whose;
	const left = findLeft(line, at, "N", ",;");
	const name = line.tokens[left]?.name;
	const isAdjacent =
		left === at - 1 || (left === at - 2 && line.symbols[at - 1] === "_");
	const isGoverned = standsAt(prepositions, line.symbols, left - 1);
	const owns =
		isPossessive(line, left) || (isAdjacent ? !isGoverned : canAct(line, left));
	if (name !== undefined && accepts(name) && owns) return name;
	return actorAt(line, at, scene, accepts);
};
