import type { Qualifier } from "../../claim.ts";
import type { Draft } from "../../rule/draft.ts";
import { join } from "../join.ts";
import { ruleName } from "../rulename.ts";
import type { Look, See } from "../see.ts";
import type { Setting } from "../setting.ts";
import { isPlain, symbolWord } from "../symbolword.ts";
import { isWeighed } from "../weighed.ts";
import { businessWord, unordered } from "./business.ts";
import type { Sight } from "./sight.ts";

/** Parties that a claim may have: who runs, buys, invests or is measured, and who supplies or receives. */
export type Choice = Readonly<{ subject: Sight; object: Sight | null }>;

const partOf = (qualifier: Qualifier | undefined): string =>
	qualifier ?? "none";

const many = 4;

/** Signs that nobody is the other party. */
export const lookAtNobody =
	({ draft, at }: Setting): Look =>
	(see, seeCode) => {
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
			if (!isPlain(code)) seeCode("nobody beside", code);
		}
	};

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
	(see) => {
		const other = object === null ? "nobody" : businessWord(object);
		const both = `${businessWord(subject)}>${other}`;
		see("businesses", both);
		see("businesses, by part", `${both}+${partOf(qualifier)}`);
		if (object !== null)
			see("order", runsAgainst(subject, object) ? "reversed" : "oriented");
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
	const silent = draft.line.names.length === 0 ? "silent" : "named";
	const where = former.line === draft.line ? "in-line" : silent;
	const { subject, object } = choice;
	if (isPairOf(former, choice)) see("former", join("same", where));
	else if (former.subject === subject.name)
		see("former", join("same-subject", silent));
	else if (object !== null && former.object === object.name)
		see("former", "same-object");
	if (former.subject === subject.name)
		see("former, by kind", join(former.kind, draft.kind));
};

/** Whether the sentence names the parties that the rules found. */
const namedIn = ({ line, subject, object }: Draft): string => {
	const isNamed = (name: string | null) =>
		name !== null && line.names.includes(name) ? "named" : "unnamed";
	return join(isNamed(subject), object === null ? "nobody" : isNamed(object));
};

/** What the rules made of it. */
const seeTold = (see: See, { draft }: Setting, choice: Choice): void => {
	if (draft.subject === null || isWeighed(draft)) return;
	if (isPairOf(draft, choice)) {
		const named = namedIn(draft);
		see("read", "so");
		see("read so, by kind", draft.kind);
		see("read so by", ruleName(draft));
		see("read so, named", named);
		see("read so, by kind and named", join(draft.kind, named));
	} else if (draft.subject === choice.subject.name) see("read", "subject");
	else if (draft.object === (choice.object?.name ?? null))
		see("read", "object");
};

/** Which of the two the sentence names first. */
const seeOrder = (see: See, { subject, object }: Choice): void => {
	if (object === null || subject.order < 0 || object.order < 0) return;
	see("order", subject.order < object.order ? "as-named" : "turned");
};

/** What is seen of two names together, beside what they do. `earlier` are the claims told before, of the same sort. */
export const lookAtPair =
	(setting: Setting, choice: Choice, earlier: readonly Draft[]): Look =>
	(see) => {
		seeOrder(see, choice);
		const former = earlier.at(-1);
		if (former !== undefined) seeFormer(see, setting, choice, former);
		if (earlier.some((draft) => isPairOf(draft, choice))) see("told", "before");
		seeTold(see, setting, choice);
	};
