import type { Line } from "./line.ts";
import { clauseAround, findLeft } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { joiner, symbolOf } from "./symbol.ts";

/** After these a name is acted upon, not acting. */
const verbs = (
	[
		"invest",
		"put",
		"stakebuy",
		"buy",
		"sell",
		"sign",
		"win",
		"acquire",
		"hire",
		"license",
		"contract",
		"tieup",
		"spend",
		"use",
		"into",
	] as const
)
	.map(symbolOf)
	.join("");
const prepositions = (
	["with", "from", "to", "by", "into", "on", "for", "of"] as const
)
	.map(symbolOf)
	.join("");
const agent = symbolOf("by");

/** A time at the head of a clause, which governs no name: "in 2020 Arm". */
const timeAhead = new RegExp(`^[${prepositions}]_?W`);

const previousSymbol = (line: Line, at: number): string => {
	const before = line.symbols[at - 1] ?? "";
	return before === "_" ? (line.symbols[at - 2] ?? "") : before;
};

/** The first name of the list that the name at `at` belongs to: of "A, B and C" the place of A. */
const headOfList = (line: Line, at: number): number => {
	let head = at;
	while (line.symbols[head - 1] === joiner && line.symbols[head - 2] === "N")
		head -= 2;
	return head;
};

/** After these a clause of its own begins: "in which Microsoft commits…", 微软宣布英伟达将…. */
const openings = symbolOf("clause") + symbolOf("say");

/** The place of the last of `wanted` before `at`; -1 for none. */
const lastOf = (line: Line, at: number, wanted: string): number => {
	for (let place = at - 1; place >= 0; place -= 1)
		if (wanted.includes(line.symbols[place] ?? "-")) return place;
	return -1;
};

/** The name may act: no verb of its clause stands before it and no preposition governs it. */
export const canAct = (line: Line, at: number): boolean => {
	const head = headOfList(line, at);
	if (prepositions.includes(line.symbols[head - 1] ?? "-")) return false;
	if (line.symbols[head - 1] === joiner) return false;
	const { from } = clauseAround(line, head);
	const opening = lastOf(line, head, openings);
	const before = line.symbols.slice(Math.max(from, opening + 1), head);
	if (previousSymbol(line, head) === agent) return false;
	return ![...before.replace(timeAhead, "")].some((symbol) =>
		verbs.includes(symbol),
	);
};

const relative = new RegExp(`^,?${symbolOf("clause")}?${symbolOf("relative")}`);

/** A clause behind the name tells what it does: "in Anthropic, which has committed…". */
export const hasRelative = (line: Line, at: number): boolean =>
	relative.test(line.symbols.slice(at + 1, at + 4));

const goods = symbolOf("chip") + symbolOf("system");

/** Only says whose goods are meant: "250,000 Nvidia GPUs". */
const isAttribute = (line: Line, at: number): boolean =>
	line.symbols[at - 1] === "C" || goods.includes(line.symbols[at + 1] ?? "-");

/** The place of the name that acts where something is said at `at`: the nearest before it in the sentence; -1 for none. */
export const findActor = (
	line: Line,
	at: number,
	accepts: (name: string) => boolean = () => true,
): number => {
	for (let place = at - 1; place >= 0; place -= 1) {
		const name = line.tokens[place]?.name;
		if (name === undefined || !accepts(name) || !canAct(line, place)) continue;
		const head = headOfList(line, place);
		return accepts(line.tokens[head]?.name ?? "") ? head : place;
	}
	return -1;
};

/** Who acts: in the sentence before `at`, else whom the sentence before was about. */
export const actorAt = (
	line: Line,
	at: number,
	scene: Scene,
	accepts: (name: string) => boolean = () => true,
): string | null => {
	const name = line.tokens[findActor(line, at, accepts)]?.name;
	if (name !== undefined) return name;
	const focus = scene.focus;
	return focus !== null && accepts(focus)
		? focus
		: (scene.main.find(accepts) ?? null);
};

const possessive = /^['’]s?\b|^['’] /;

/** "71% of CoreWeave's second-quarter revenue": nothing but a time stands between the owner and what it owns. */
const isPossessive = (line: Line, place: number): boolean => {
	const token = line.tokens[place];
	if (token === undefined) return false;
	const after = line.text.slice(token.end - line.sentence.start);
	return possessive.test(after);
};

/** The owner of a measure named at `at`: the name right before it in the clause, else who acts. */
export const ownerAt = (
	line: Line,
	at: number,
	scene: Scene,
	accepts: (name: string) => boolean = () => true,
): string | null => {
	const left = findLeft(line, at, "N", ",;");
	const name = line.tokens[left]?.name;
	const isAdjacent =
		left === at - 1 || (left === at - 2 && line.symbols[at - 1] === "_");
	const isGoverned = prepositions.includes(line.symbols[left - 1] ?? "-");
	const owns =
		isPossessive(line, left) || (isAdjacent ? !isGoverned : canAct(line, left));
	if (name !== undefined && accepts(name) && owns) return name;
	return actorAt(line, at, scene, accepts);
};

/** The place of the name that the sentence is about: the first that acts, else the first; -1 for none. */
export const findLead = (line: Line): number => {
	const places = [...line.tokens.keys()].filter(
		(place) =>
			line.tokens[place]?.name !== undefined && !isAttribute(line, place),
	);
	return places.find((place) => canAct(line, place)) ?? places[0] ?? -1;
};
