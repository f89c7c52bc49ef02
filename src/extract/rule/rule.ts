import type { Cue } from "../../language/cue.ts";
import type { Kind, Qualifier } from "../claim.ts";
import { compilePattern, type Pattern } from "./line/pattern.ts";

/** A reader of one way of saying one kind of claim. */
export type Rule = Readonly<{
	/** `investment/invests-in`; the language is put before it. */
	name: string;
	kind: Kind;
	patterns: readonly Pattern[];
	qualifier?: Qualifier;
	/** Named in no fixed order: who buys and who supplies is told by what the companies do. */
	unordered?: true;
	/** The words say that it is not so. */
	denied?: true;
	/** The last party is joined by 的 to the clause before it. */
	relative?: true;
	/** The subject stands after the verb, or governed by a preposition. */
	passive?: true;
	/** The subject is left out: whoever acts in the sentence, else whom the one before was about. */
	actor?: true;
	/** Every name of the list that the subject ends is a subject of its own. */
	sharesSubject?: true;
	/** A loss, or a fall: the figure is negative. */
	negative?: true;
	/** Only the subject that the pattern names will do. */
	strictSubject?: true;
	/** Holds of a joint project only. */
	projectOnly?: true;
	/** Classes of words that must not stand within the match. */
	unless?: readonly Cue[];
	/** Every power in the match must be one gigawatt of whatever systems. */
	perGigawatt?: true;
	/** Only in the wake of a share's move: "fell 7%, wiping out $240 billion". */
	withMove?: true;
	/** The figure may serve another claim too. */
	sharesFigure?: true;
}>;

type Options = Omit<Rule, "name" | "kind" | "patterns">;

const opening = /^([so]:N) (?:~|-) /;

/** "Meta, which has given CoreWeave a contract": what a pattern says of the company that it opens with, in a clause behind its name. */
const inRelativeClause = (pattern: string): readonly string[] =>
	opening.test(pattern)
		? [pattern.replace(opening, "$1 , clause relative ~ ")]
		: [];

const acting = /^s:N ~,? /;

/** "By investing $3 billion in xAI, MGX…": what one does, told ahead of who does it. */
const aheadOfActor = (pattern: string): readonly string[] =>
	acting.test(pattern) && !/[$^]/.test(pattern)
		? [`${pattern.replace(acting, "^ by|clause _? ")} ~, , s:N`]
		: [];

/** Kinds of what one company does to another, rather than is or has. */
const deeds: ReadonlySet<Kind> = new Set([
	"investment",
	"purchase",
	"acquisition",
	"funding-round",
]);

/** Declares a rule; its patterns are written in the notation of {@link compilePattern}. */
export const rule = (
	name: string,
	kind: Kind,
	patterns: readonly string[],
	options: Options = {},
): Rule => ({
	name,
	kind,
	patterns: [
		...patterns,
		...patterns.flatMap(inRelativeClause),
		...(deeds.has(kind) && !options.passive
			? patterns.flatMap(aheadOfActor)
			: []),
	].map(compilePattern),
	...options,
});

const labels = new Map<string, Map<string, string>>();

/** What a claim calls the rule that read it, by the rule's language and name: one string each time, so that it's quick to look up. */
export const labelOf = (lang: string, name: string): string => {
	const known = labels.get(lang) ?? new Map<string, string>();
	labels.set(lang, known);
	const label = known.get(name) ?? `${lang}/${name}`;
	known.set(name, label);
	return label;
};

/** The label of what goes on from what another rule read: that one's, but for its last part. */
export const relabelled = (label: string, ending: string): string =>
	label.replace(/[^/]*$/, ending);
