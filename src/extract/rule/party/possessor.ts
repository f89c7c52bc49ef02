import { opensWithWhose } from "../../../language/pronoun.ts";
import { prepositions } from "../line/governance.ts";
import type { Line } from "../line/line.ts";
import { textBehind, textFrom } from "../line/linetext.ts";
import { clauseAround, findLeft } from "../line/pick.ts";
import { standsAt } from "../line/symbolclass.ts";
import type { Scene } from "../scene/scene.ts";
import { actorAt, canAct } from "./subject.ts";

const possessive = /^['’]s?\b|^['’] /;

/** "71% of CoreWeave's second-quarter revenue": nothing but a time stands between the owner and what it owns. */
export const isPossessive = (line: Line, place: number): boolean => {
	if (line.tokens[place] === undefined) return false;
	return possessive.test(textBehind(line, place));
};

/** "…with Oracle, whose revenue…": the name before the comma; `null` for other clauses. */
const whoseAt = (line: Line, at: number): string | null => {
	const { from } = clauseAround(line, at);
	const before = line.tokens[from - 2]?.name;
	if (before === undefined) return null;
	return opensWithWhose(textFrom(line, from)) ? before : null;
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
