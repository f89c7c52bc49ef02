import { isAnalyst } from "../../language/analyst.ts";
import { isLongListed } from "../../language/company/listed.ts";
import { isFiscal } from "../../language/term.ts";
import { fold } from "../../text/fold.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { type Hit, nameAt } from "./match.ts";
import { headBehind } from "./ownerbehind.ts";
import { clauseAround, findLeft } from "./pick.ts";
import type { Rule } from "./rule.ts";
import {
	isListed,
	isSector,
	namesOf,
	orientContract,
	type Scene,
} from "./scene.ts";
import {
	actorAt,
	canAct,
	findLead,
	hasRelative,
	isPossessive,
	ownerAt,
} from "./subject.ts";
import { joiner, symbolOf } from "./symbol.ts";

const each = symbolOf("each");
const isReckoned = (name: string) => !isAnalyst(name);
/** Has a valuation rather than a market value. */
const isPrivate = (name: string) =>
	!isLongListed(fold(name)) && !isSector(name, "fund");

/** Kinds measured on one company, and which companies have such a measure. */
const measures: Readonly<Record<string, (name: string) => boolean>> = {
	"market-cap": isListed,
	"market-cap-change": isListed,
	valuation: isPrivate,
	revenue: isReckoned,
	profit: isReckoned,
	spending: isReckoned,
};

/** Kinds of which a sum of several parties is none of any party's own. */
const shared: ReadonlySet<string> = new Set([
	"investment",
	"funding-round",
	"acquisition",
]);
const isShared = ({ kind }: Rule, { at }: Hit): boolean =>
	shared.has(kind) || (kind === "purchase" && at.o === undefined);

/** Who acts in a match, and upon whom. Several subjects make a claim each; none, no claim. */
export type Roles = Readonly<{
	subjects: readonly (string | null)[];
	object: string | null;
}>;

const together = symbolOf("all") + symbolOf("equal") + symbolOf("each");

/** Names of a list that ends at `at`: "SoftBank and OpenAI", 软银、英伟达; 英伟达微软合共…. */
const listEndingAt = (line: Line, at: number): readonly string[] => {
	const names: string[] = [];
	const { mention, name: own } = line.tokens[at] ?? {};
	// 股东有英伟达与思科，前者…: begins a clause of its own.
	const isAnaphor = mention?.type === "name" && mention.name === "";
	if (isAnaphor && line.symbols[at - 1] === ",")
		return own === undefined ? [] : [own];
	const isTogether = together.includes(line.symbols[at + 1] ?? "-");
	let place = at;
	while (place >= 0) {
		const name = nameAt(line, place);
		if (name === null) break;
		if (!names.includes(name)) names.unshift(name);
		const before = line.symbols[place - 1] ?? ".";
		const isBeside = isTogether && before === "N";
		if (!isBeside && !`${joiner},`.includes(before)) break;
		place -= isBeside ? 1 : 2;
	}
	return names;
};

/** A match's own subject where that can act, else who acts in the sentence. */
const actorOf = (line: Line, hit: Hit, scene: Scene): string | null => {
	const at = hit.at.s;
	if (at === undefined) return null;
	// "People familiar put Nvidia's investment in OpenAI at $10 billion".
	const isOwner = isPossessive(line, at) && hit.at.o !== undefined;
	if (isOwner || canAct(line, at) || hasRelative(line, at))
		return nameAt(line, at);
	const object = nameAt(line, hit.at.o);
	return actorAt(line, at, scene, (name) => name !== object);
};

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

/** The joint project whose sum it is: the one named behind it, else who acts there, where that is a project. */
const projectsAt = (
	line: Line,
	at: number,
	behind: string | null,
	scene: Scene,
): readonly string[] => {
	const { from } = clauseAround(line, at);
	if (behind !== null && isSector(behind, "project")) return [behind];
	const place = line.symbols.lastIndexOf("N", at - 1);
	const near = place < from ? undefined : line.tokens[place]?.name;
	if (near !== undefined && !canAct(line, place)) {
		// "Stargate, a venture of OpenAI and Oracle, plans to spend…"
		const lead = line.tokens[findLead(line)]?.name;
		return lead !== undefined && isSector(lead, "project") ? [lead] : [];
	}
	// "A partner in Stargate, the $500 billion project".
	const apposed = place === from - 2 ? line.tokens[place]?.name : undefined;
	if (apposed !== undefined && isSector(apposed, "project")) return [apposed];
	const actor = near ?? actorAt(line, at, scene);
	if (actor !== null && isSector(actor, "project")) return [actor];
	const [main] = scene.main;
	const isOthers = namesOf(line).some((name) => isSector(name, "chips"));
	if (main === undefined || near !== undefined || isOthers) return [];
	return isSector(main, "project") ? [main] : [];
};

const round = symbolOf("round") + symbolOf("raise");
const backing =
	symbolOf("invest") +
	symbolOf("put") +
	symbolOf("join") +
	symbolOf("stakebuy");

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

const annual = symbolOf("annual") + symbolOf("revenue");
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

const ownersOf = (
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

const isMaker = (name: string | null): boolean =>
	name !== null && isSector(name, "chips");

/** Whose systems a gigawatt is made of: the chip company that the match names, else the nearest before or after it. */
const makerOf = (line: Line, hit: Hit): string | null => {
	const named = nameAt(line, hit.at.s);
	if (isMaker(named)) return named;
	const at = hit.at.v ?? hit.start;
	const [nearest] = [...line.tokens.keys()]
		.filter((place) => isMaker(nameAt(line, place)))
		.sort((one, other) => Math.abs(one - at) - Math.abs(other - at));
	return nearest === undefined ? named : nameAt(line, nearest);
};

export const rolesOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	moves: readonly Draft[],
): Roles => {
	const subject = nameAt(line, hit.at.s);
	const object = nameAt(line, hit.at.o);
	const accepts = measures[rule.kind];
	if (accepts !== undefined) {
		const isOfAccounts =
			(rule.kind === "revenue" || rule.kind === "profit") &&
			!line.has.has("N") &&
			isFiscal(line.text);
		const owns = isOfAccounts
			? (name: string) => isListed(name) && accepts(name)
			: accepts;
		return {
			subjects: ownersOf(rule, line, hit, scene, moves, owns),
			object,
		};
	}
	if (rule.kind === "unit-cost") {
		const makers =
			hit.at.s === undefined
				? []
				: listEndingAt(line, hit.at.s).filter(isMaker);
		return {
			subjects: makers.length > 1 ? makers : [makerOf(line, hit)],
			object: null,
		};
	}
	if (rule.unordered && subject !== null && object !== null) {
		const isJoined = line.symbols[(hit.at.s ?? 0) + 1] === joiner;
		const actor =
			rule.passive || (isJoined && hit.at.o === (hit.at.s ?? 0) + 2)
				? subject
				: (actorOf(line, hit, scene) ?? subject);
		const pair = orientContract(actor === object ? subject : actor, object);
		return { subjects: [pair.subject], object: pair.object };
	}
	if (rule.actor) {
		const anchor = Math.min(hit.start, hit.at.v ?? hit.start);
		const other = (name: string) => name !== object;
		return { subjects: [actorAt(line, anchor, scene, other)], object };
	}
	if (rule.passive || hit.at.s === undefined)
		return { subjects: [subject], object };
	const whole = listEndingAt(line, hit.at.s);
	// "Arm and SoftBank bid for the company": none of the two.
	const isJoint = line.symbols[hit.at.s - 1] === joiner;
	if (
		isJoint &&
		whole.length > 1 &&
		whole.includes(object ?? "") &&
		isShared(rule, hit)
	)
		return { subjects: [], object };
	const list = whole.filter((name) => name !== object);
	if (list.length < 2 || !canAct(line, hit.at.s))
		return { subjects: [actorOf(line, hit, scene)], object };
	const isOfEach =
		rule.sharesSubject || line.symbols.slice(hit.start, hit.end).includes(each);
	if (isOfEach) return { subjects: list, object };
	return { subjects: isShared(rule, hit) ? [] : [subject], object };
};
