import { deniesChange } from "../../../language/denial.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import type { Hit } from "../line/match.ts";
import { quantityOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import { negated } from "../measure/loss.ts";
import { listedAt, worthOf } from "../measure/worthvalued.ts";
import { rolesOf } from "../party/role.ts";
import { labelOf, type Rule } from "../rule.ts";
import type { Scene } from "../scene/scene.ts";
import { denialReaches } from "../status/denialreach.ts";
import { isUnreal } from "../status/unreal.ts";
import { deadlineOf, dueOf, whenOf } from "../time/period.ts";
import { qualifierOf } from "./qualifier.ts";

const step = symbolOf("step");
const negation = setOf("not");
const turn = `,${symbolOf("clause")}`;

/** "It gave no figure, though analysts put its spending near $120 billion": where the clause begins that a "not" before it leaves alone. */
const afterTurn = ({ symbols }: Line, { start }: Hit, at: number): number =>
	Math.max(start, symbols.lastIndexOf(turn, at));

/** Whether a negation in [from, to) is of what stands at `at`, and not of a change of the deal alone: 没有推迟，与N的300亿美元合同…. */
const isNegated = (
	line: Line,
	from: number,
	to: number,
	at: number,
): boolean => {
	for (let place = from; place < Math.min(to, line.symbols.length); place += 1)
		if (
			standsAt(negation, line.symbols, place) &&
			!deniesChange(textBetween(line, place + 1, at))
		)
			return true;
	return false;
};

/** Denied in the match itself, or by words such as "is unlikely to happen" after it. */
const isDenied = (line: Line, hit: Hit, at: number): boolean => {
	const end = Math.max(at, hit.end);
	return (
		isNegated(line, afterTurn(line, hit, at), end, at) ||
		denialReaches(line, hit.start, end) ||
		isUnreal(line, hit.start, at)
	);
};

/** Paid by instalments of time, not by what has been built. */
const isByStep = ({ has }: Line): boolean =>
	has.has(step) && !has.has("E") && !has.has("G") && !has.has("F");

/** What a rule's match claims, once for each subject; none where nobody can be told whose the figure is. */
export const draftsOf = (
	rule: Rule,
	line: Line,
	hit: Hit,
	scene: Scene,
	moves: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	const at = hit.at.v;
	const first = line.tokens[hit.start];
	const last = line.tokens[hit.end - 1];
	const quantity = at === undefined ? null : quantityOf(line.tokens[at]);
	if (at === undefined || quantity === null || !first || !last) return [];
	const listed = rule.kind === "valuation" ? listedAt(line, hit, at) : null;
	if (listed !== null)
		return [worthOf(listed, rule, line, at, quantity.value, lang)];
	const { subjects, object } = rolesOf(rule, line, hit, scene, moves);
	const qualifier = qualifierOf(rule, line, hit, at);
	const isDatedTranche =
		rule.kind === "tranche" && (qualifier === "first" || isByStep(line));
	return subjects.map((subject) => ({
		kind: rule.kind,
		subject,
		object,
		value: rule.negative ? negated(quantity.value) : quantity.value,
		...(qualifier === undefined ? {} : { qualifier }),
		...(isDatedTranche
			? dueOf(line, at, scene.published)
			: rule.projectOnly
				? deadlineOf(line, at)
				: whenOf(rule.kind, line, at, scene)),
		...(rule.denied || isDenied(line, hit, at) ? { denied: true } : {}),
		start: first.start,
		end: last.end,
		rule: labelOf(lang, rule.name),
		line,
		at,
	}));
};
