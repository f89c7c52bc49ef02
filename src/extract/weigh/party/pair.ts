import type { Qualifier } from "../../claim.ts";
import type { Draft } from "../../rule/draft.ts";
import type { Look, See } from "../see.ts";
import { isPlain, symbolWord, wordOfCode } from "../symbolword.ts";
import { ruleName } from "../told.ts";
import { businesses, unordered } from "./business.ts";
import type { Setting } from "./setting.ts";
import type { Sight } from "./sight.ts";

/** Parties that a claim may have: who runs, buys, invests or is measured, and who supplies or receives. */
export type Choice = Readonly<{ subject: Sight; object: Sight | null }>;

const partOf = (qualifier: Qualifier | undefined): string =>
	qualifier ?? "none";

const many = 4;

/** Signs that nobody is the other party. */
export const lookAtNobody =
	({ draft, at }: Setting): Look =>
	(see) => {
		const { line, kind, qualifier } = draft;
		see("nobody", "always");
		see("nobody, by kind", kind);
		see("nobody, by part", partOf(qualifier));
		see("nobody among", `${Math.min(line.names.length, many)}`);
		see("nobody behind", symbolWord(line, at - 1));
		see("nobody two behind", symbolWord(line, at - 2));
		see("nobody ahead", symbolWord(line, at + 1));
		for (let place = 0; place < line.symbols.length; place += 1) {
			const code = line.symbols.charCodeAt(place);
			if (!isPlain(code)) see("nobody beside", wordOfCode(code));
		}
	};

/** Whether what the two do tells that it is the other who supplies. */
const runsAgainst = (subject: Sight, object: Sight): boolean =>
	Math.max(subject.business, object.business) < unordered &&
	subject.business > object.business;

const seeBusinesses = (
	see: See,
	{ draft }: Setting,
	{ subject, object }: Choice,
): void => {
	const one = businesses[subject.business] ?? "unknown";
	const other = object === null ? "nobody" : businesses[object.business];
	see("businesses", `${one}>${other}`);
	see("businesses, by part", `${one}>${other}+${partOf(draft.qualifier)}`);
	if (object === null) return;
	see("order", runsAgainst(subject, object) ? "reversed" : "oriented");
	if (subject.order >= 0 && object.order >= 0)
		see("order", subject.order < object.order ? "as-named" : "turned");
};

export const isPairOf = (
	{ subject, object }: Draft,
	{ subject: one, object: other }: Choice,
): boolean => subject === one.name && object === (other?.name ?? null);

/** What the claim told last has to do with the choice. */
const seeFormer = (
	see: See,
	{ draft }: Setting,
	choice: Choice,
	former: Draft,
): void => {
	const silent = draft.line.names.length === 0 ? "-silent" : "";
	const where = former.line === draft.line ? "-in-line" : silent;
	const { subject, object } = choice;
	if (isPairOf(former, choice)) see("former", `same${where}`);
	else if (former.subject === subject.name)
		see("former", `same-subject${silent}`);
	else if (object !== null && former.object === object.name)
		see("former", "same-object");
	if (former.subject === subject.name)
		see("former, by kind", `${former.kind}>${draft.kind}`);
};

/** Whether the sentence names the parties that the rules found. */
const namedIn = ({ line, subject, object }: Draft): string => {
	const isNamed = (name: string | null) =>
		name !== null && line.names.includes(name) ? "named" : "unnamed";
	return `${isNamed(subject)}>${object === null ? "nobody" : isNamed(object)}`;
};

/** What the rules made of it. */
const seeTold = (see: See, { draft }: Setting, choice: Choice): void => {
	if (draft.subject === null) return;
	if (isPairOf(draft, choice)) {
		const named = namedIn(draft);
		see("read", "so");
		see("read so, by kind", draft.kind);
		see("read so by", ruleName(draft));
		see("read so, named", named);
		see("read so, by kind and named", `${draft.kind}+${named}`);
	} else if (draft.subject === choice.subject.name) see("read", "subject");
	else if (draft.object === (choice.object?.name ?? null))
		see("read", "object");
};

/** What is seen of two names together. `earlier` are the claims told before, of the same sort. */
export const lookAtPair =
	(setting: Setting, choice: Choice, earlier: readonly Draft[]): Look =>
	(see) => {
		seeBusinesses(see, setting, choice);
		const former = earlier.at(-1);
		if (former !== undefined) seeFormer(see, setting, choice, former);
		if (earlier.some((draft) => isPairOf(draft, choice))) see("told", "before");
		seeTold(see, setting, choice);
	};
