import { isFiscal } from "../../../language/term.ts";
import type { Draft } from "../draft.ts";
import { sharersOf } from "../following/sharers.ts";
import type { Line } from "../line/line.ts";
import { type Hit, nameAt } from "../line/match.ts";
import { joiner, symbolOf } from "../line/symbol.ts";
import { measures } from "../measure/measure.ts";
import { ownersOf } from "../measure/measureowner.ts";
import type { Rule } from "../rule.ts";
import type { Scene } from "../scene/scene.ts";
import { isPossessive } from "./possessor.ts";
import { actorAt, canAct, hasRelative } from "./subject.ts";
import { endOfList, listEndingAt } from "./subjectlist.ts";
import { isMaker, makerOf } from "./systemmaker.ts";
import { isListed, orientContract, type Pair } from "./trade.ts";

const each = symbolOf("each");

/** Kinds of which a sum of several parties is none of any party's own. */
const shared: ReadonlySet<string> = new Set([
	"investment",
	"funding-round",
	"acquisition",
]);

const isShared = ({ kind }: Rule, { at }: Hit): boolean =>
	shared.has(kind) || (kind === "purchase" && at.o === undefined);

/** Who acts in a match, and upon whom. Several subjects make a claim each; none, no claim. */
type Roles = Readonly<{
	subjects: readonly (string | null)[];
	object: string | null;
}>;

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

/** Whose revenue, worth or other measure it is. */
const rolesOfMeasure = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	moves: readonly Draft[],
	accepts: (name: string) => boolean,
): Roles => {
	const isOfAccounts =
		(rule.kind === "revenue" || rule.kind === "profit") &&
		!line.has.has("N") &&
		isFiscal(line.text);
	const owns = isOfAccounts
		? (name: string) => isListed(name) && accepts(name)
		: accepts;
	const owners = ownersOf(rule, line, hit, scene, moves, owns);
	const several = sharersOf(line, hit.at.v ?? hit.start).filter(owns);
	const isOfEach = owners.some((owner) => several.includes(owner ?? ""));
	return {
		subjects: isOfEach ? several : owners,
		object: nameAt(line, hit.at.o),
	};
};

/** Whose systems a price by the gigawatt is of. */
const rolesOfUnit = (line: Line, hit: Hit): Roles => {
	const makers =
		hit.at.s === undefined ? [] : listEndingAt(line, hit.at.s).filter(isMaker);
	return {
		subjects: makers.length > 1 ? makers : [makerOf(line, hit)],
		object: null,
	};
};

/** Of two parties told in either order, who buys of whom. */
const rolesOfPair = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	{ subject, object }: Pair,
): Roles => {
	const isJoined = line.symbols[(hit.at.s ?? 0) + 1] === joiner;
	const actor =
		rule.passive || (isJoined && hit.at.o === (hit.at.s ?? 0) + 2)
			? subject
			: (actorOf(line, hit, scene) ?? subject);
	const pair = orientContract(actor === object ? subject : actor, object);
	return { subjects: [pair.subject], object: pair.object };
};

const tellsEach = ({ symbols }: Line, { start, end }: Hit): boolean =>
	symbols.slice(start, end).includes(each);

/** Whom a construction names that tells who acts: "of which A and B own 50% each" names both. */
const subjectsTold = (line: Line, hit: Hit, at: number) =>
	tellsEach(line, hit) ? listEndingAt(line, at) : [nameAt(line, at)];

/** Who acts, of the one or the several who are named at `at`. */
const rolesOfActors = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	first: number,
): Roles => {
	const object = nameAt(line, hit.at.o);
	const isOfEach = rule.sharesSubject || tellsEach(line, hit);
	const at = isOfEach ? endOfList(line, first) : first;
	const whole = listEndingAt(line, at);
	// "Arm and SoftBank bid for the company": none of the two.
	const isJoint = line.symbols[at - 1] === joiner;
	if (
		isJoint &&
		whole.length > 1 &&
		whole.includes(object ?? "") &&
		isShared(rule, hit)
	)
		return { subjects: [], object };
	const list = whole.filter((name) => name !== object);
	if (list.length < 2 || !canAct(line, at))
		return { subjects: [actorOf(line, hit, scene)], object };
	if (isOfEach) return { subjects: list, object };
	return { subjects: isShared(rule, hit) ? [] : [nameAt(line, at)], object };
};

/** The parties of what a rule has matched, as far as its sentence and the scene tell them. */
export const rolesOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	moves: readonly Draft[],
): Roles => {
	const accepts = measures[rule.kind];
	if (accepts !== undefined)
		return rolesOfMeasure(rule, line, hit, scene, moves, accepts);
	if (rule.kind === "unit-cost") return rolesOfUnit(line, hit);
	const subject = nameAt(line, hit.at.s);
	const object = nameAt(line, hit.at.o);
	if (rule.unordered && subject !== null && object !== null)
		return rolesOfPair(rule, line, hit, scene, { subject, object });
	if (rule.actor) {
		const anchor = Math.min(hit.start, hit.at.v ?? hit.start);
		const other = (name: string) => name !== object;
		return { subjects: [actorAt(line, anchor, scene, other)], object };
	}
	if (hit.at.s === undefined) return { subjects: [subject], object };
	return rule.passive
		? { subjects: subjectsTold(line, hit, hit.at.s), object }
		: rolesOfActors(rule, line, hit, scene, hit.at.s);
};
