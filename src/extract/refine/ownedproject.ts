import { endsInOwner } from "../../language/owner.ts";
import { endsInTheirs } from "../../language/pronoun.ts";
import type { Kind } from "../claim.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textBefore, textBetween } from "../rule/line/linetext.ts";
import { findActor } from "../rule/party/subject.ts";
import { isSector } from "../rule/party/trade.ts";

const ofSites: ReadonlySet<Kind> = new Set(["capacity", "milestone", "chips"]);

const isProject = (name: string | null | undefined): boolean =>
	name !== null && name !== undefined && isSector(name, "project");

/** Where the words on a project begin: "1-gigawatt Stargate UAE" has its size before. */
const headOf = ({ symbols }: Line, place: number): number => {
	const before = symbols[place - 1] === "_" ? place - 2 : place - 1;
	return symbols[before] === "G" ? before : place;
};

/** Those whose own a site may be: "OpenAI's Stargate" is that of all its founders, the site of a size is its owner's. */
const mayOwn = (owner: string, isSized: boolean): boolean =>
	!isProject(owner) && (isSized || isSector(owner, "neocloud"));

/** Whose the project at `place` is: "G42's 1-gigawatt Stargate UAE", "G42 … its Stargate UAE cluster"; `null` for nobody's. */
const ownerAt = (line: Line, place: number): string | null => {
	const head = headOf(line, place);
	const before = textBefore(line, head);
	const isOwned = endsInOwner(before);
	if (!isOwned && !endsInTheirs(before)) return null;
	const owner = isOwned
		? line.tokens.slice(0, head).findLastIndex(({ name }) => name !== undefined)
		: findActor(line, head, (name) => !isProject(name));
	const name = line.tokens[owner]?.name;
	if (name === undefined || !mayOwn(name, head < place)) return null;
	const isBeside = textBetween(line, owner + 1, head).length <= 3;
	return isOwned && !isBeside ? null : name;
};

/** Whom an article tells to own the projects that it names. */
const ownersIn = (lines: readonly Line[]): ReadonlyMap<string, string> => {
	const owners = new Map<string, string>();
	for (const line of lines) {
		for (const [place, { name }] of line.tokens.entries()) {
			if (name === undefined || !isProject(name) || owners.has(name)) continue;
			const owner = ownerAt(line, place);
			if (owner !== null) owners.set(name, owner);
		}
	}
	return owners;
};

/** "G42's 1-gigawatt Stargate UAE": what is told of a site with a name of its own is told of whose it is said to be. */
export const withOwners = (
	drafts: readonly Draft[],
	{ lines }: Pick<Notes, "lines">,
): readonly Draft[] => {
	const isOfProject = ({ kind, subject }: Draft): boolean =>
		ofSites.has(kind) && isProject(subject);
	if (!drafts.some(isOfProject)) return drafts;
	const owners = ownersIn(lines);
	return drafts.map((draft) => {
		const owner = isOfProject(draft) ? owners.get(draft.subject ?? "") : null;
		if (owner === null || owner === undefined) return draft;
		const object = draft.object === owner ? null : draft.object;
		return { ...draft, subject: owner, object };
	});
};
