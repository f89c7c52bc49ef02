import type { Qualifier } from "../../claim.ts";
import type { Draft } from "../../rule/draft.ts";
import { ruleName } from "../rulename.ts";
import type { Setting } from "../setting.ts";
import { aspect, joint, type Look, type Signs } from "../sign.ts";
import { codeAt, isPlain } from "../symbolword.ts";
import { isWeighed } from "../weighed.ts";
import { businessWord, unordered } from "./business.ts";
import type { Sight } from "./sight.ts";

/** Parties that a claim may have: who runs, buys, invests or is measured, and who supplies or receives. */
export type Choice = Readonly<{ subject: Sight; object: Sight | null }>;

const partOf = (qualifier: Qualifier | undefined): string =>
	qualifier ?? "none";

const nobody = {
	always: aspect("nobody"),
	byKind: aspect("nobody, by kind"),
	byPart: aspect("nobody, by part"),
	among: aspect("nobody among"),
	behind: aspect("nobody behind"),
	twoBehind: aspect("nobody two behind"),
	ahead: aspect("nobody ahead"),
	beside: aspect("nobody beside"),
} as const;

const many = 4;

/** Signs that nobody is the other party. */
export const lookAtNobody =
	({ draft, at }: Setting): Look =>
	(signs) => {
		const { line, kind, qualifier } = draft;
		signs.see(nobody.always, "always");
		signs.see(nobody.byKind, kind);
		signs.see(nobody.byPart, partOf(qualifier));
		signs.see(nobody.among, `${Math.min(line.names.length, many)}`);
		signs.seeSymbol(nobody.behind, codeAt(line, at - 1));
		signs.seeSymbol(nobody.twoBehind, codeAt(line, at - 2));
		signs.seeSymbol(nobody.ahead, codeAt(line, at + 1));
		for (let place = 0; place < line.symbols.length; place += 1) {
			const code = line.symbols.charCodeAt(place);
			if (!isPlain(code)) signs.seeSymbol(nobody.beside, code);
		}
	};

const aspects = {
	businesses: aspect("businesses"),
	businessesByPart: aspect("businesses, by part"),
	order: aspect("order"),
	former: aspect("former"),
	formerByKind: aspect("former, by kind"),
	told: aspect("told"),
	read: aspect("read"),
	readByKind: aspect("read so, by kind"),
	readBy: aspect("read so by"),
	readNamed: aspect("read so, named"),
	readByKindNamed: aspect("read so, by kind and named"),
} as const;

/** Whether what the two do tells that it is the other who supplies. */
const runsAgainst = (subject: number, object: number): boolean =>
	Math.max(subject, object) < unordered && subject > object;

/** What is seen of what two do; of one alone, and nobody, where `object` is `null`. */
export const lookAtBusinesses =
	(
		subject: number,
		object: number | null,
		qualifier: Qualifier | undefined,
	): Look =>
	(signs) => {
		const other = object === null ? "nobody" : businessWord(object);
		const both = `${businessWord(subject)}>${other}`;
		signs.see(aspects.businesses, both);
		signs.seeBoth(aspects.businessesByPart, both, partOf(qualifier));
		if (object !== null)
			signs.see(
				aspects.order,
				runsAgainst(subject, object) ? "reversed" : "oriented",
			);
	};

export const isPairOf = (
	{ subject, object }: Draft,
	{ subject: one, object: other }: Choice,
): boolean => subject === one.name && object === (other?.name ?? null);

/** What the claim told last has to do with the choice. */
const seeFormer = (
	signs: Signs,
	{ draft }: Setting,
	choice: Choice,
	former: Draft,
): void => {
	const silent = draft.line.names.length === 0 ? "silent" : "named";
	const where = former.line === draft.line ? "in-line" : silent;
	const { subject, object } = choice;
	if (isPairOf(former, choice)) signs.seeBoth(aspects.former, "same", where);
	else if (former.subject === subject.name)
		signs.seeBoth(aspects.former, "same-subject", silent);
	else if (object !== null && former.object === object.name)
		signs.see(aspects.former, "same-object");
	if (former.subject === subject.name)
		signs.seeBoth(aspects.formerByKind, former.kind, draft.kind);
};

/** Whether the sentence names the parties that the rules found. */
const namedIn = ({ line, subject, object }: Draft): string => {
	const isNamed = (name: string | null) =>
		name !== null && line.names.includes(name) ? "named" : "unnamed";
	const other = object === null ? "nobody" : isNamed(object);
	return `${isNamed(subject)}${joint}${other}`;
};

/** What the rules made of it. */
const seeTold = (signs: Signs, { draft }: Setting, choice: Choice): void => {
	if (!isRead(draft)) return;
	if (isPairOf(draft, choice)) {
		const named = namedIn(draft);
		signs.see(aspects.read, "so");
		signs.see(aspects.readByKind, draft.kind);
		signs.see(aspects.readBy, ruleName(draft));
		signs.see(aspects.readNamed, named);
		signs.seeBoth(aspects.readByKindNamed, draft.kind, named);
	} else if (draft.subject === choice.subject.name)
		signs.see(aspects.read, "subject");
	else if (draft.object === (choice.object?.name ?? null))
		signs.see(aspects.read, "object");
};

/** Whether rules found the parties. */
export const isRead = (draft: Draft): boolean =>
	draft.subject !== null && !isWeighed(draft);

/** Which of two names a sentence tells first; none where it doesn't name both. */
export type Order = "none" | "as-named" | "turned";

export const orderOf = (subject: Sight, object: Sight | null): Order => {
	if (object === null || subject.order < 0 || object.order < 0) return "none";
	return subject.order < object.order ? "as-named" : "turned";
};

/** What is seen of the order of two names. */
export const lookAtOrder =
	(order: Order): Look =>
	(signs) => {
		if (order !== "none") signs.see(aspects.order, order);
	};

/** What is seen of two names together, beside what they do. `earlier` are the claims told before, of the same sort. */
export const lookAtPair =
	(setting: Setting, choice: Choice, earlier: readonly Draft[]): Look =>
	(signs) => {
		lookAtOrder(orderOf(choice.subject, choice.object))(signs);
		const former = earlier.at(-1);
		if (former !== undefined) seeFormer(signs, setting, choice, former);
		if (earlier.some((draft) => isPairOf(draft, choice)))
			signs.see(aspects.told, "before");
		seeTold(signs, setting, choice);
	};
