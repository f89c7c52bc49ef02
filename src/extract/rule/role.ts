import { isFiscal } from "../../language/term.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { type Hit, nameAt } from "./match.ts";
import { measures } from "./measure.ts";
import { ownersOf } from "./measureowner.ts";
import { isPossessive } from "./possessor.ts";
import type { Rule } from "./rule.ts";
import { isListed, orientContract, type Scene } from "./scene.ts";
import { actorAt, canAct, hasRelative } from "./subject.ts";
import { listEndingAt } from "./subjectlist.ts";
import { joiner, symbolOf } from "./symbol.ts";
import { isMaker, makerOf } from "./systemmaker.ts";

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
