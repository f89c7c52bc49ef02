import { fullName, offices, once } from "../../language/en/officer.ts";
import type { Mention, NameMention, Span } from "../mention.ts";
import { matchAt } from "./pattern.ts";

/** Company by the person who speaks for it. */
export type Officers = ReadonlyMap<string, string>;

const behindCompany = new RegExp(`(?:['’]s)? ${offices},? (${fullName})`, "y");
const beforeCompany = new RegExp(
	`(?<![A-Za-z])(${fullName}),? (?:who is )?(?:the )?${offices} (?:of|at) $`,
);
const givenBefore = new RegExp(`${offices},? [A-Z][a-zà-ÿ]+(?: [A-Z]\\.)? $`);

/** How far before a company its officer may be named. */
const reach = 80;

const aheadOf = (text: string, { start }: Span): string =>
	text.slice(Math.max(0, start - reach), start);

/** Who is told to be an officer of the company named at `name`; `null` for nobody. */
const officerBeside = (text: string, name: NameMention): string | null => {
	const ahead = aheadOf(text, name);
	if (once.test(ahead)) return null;
	const behind = matchAt(behindCompany, text, name.end)?.[1];
	return behind ?? beforeCompany.exec(ahead)?.[1] ?? null;
};

const surnameOf = (person: string): string => person.split(" ").at(-1) ?? "";

const holds = (spans: readonly Span[], { start }: Span): boolean =>
	spans.some((span) => start >= span.start && start < span.end);

/**
 * Officers whom an article introduces, by full name and by surname: "Lumora chief executive Ana Petrov".
 * @param spans where an office is told
 */
export const learnOfficers = (
	text: string,
	mentions: readonly Mention[],
	spans: readonly Span[],
): Officers => {
	const officers = new Map<string, string>();
	if (spans.length === 0) return officers;
	for (const mention of mentions) {
		if (mention.type !== "name" || mention.sort !== "company") continue;
		if (!holds(spans, mention)) continue;
		const person = officerBeside(text, mention);
		if (person === null) continue;
		officers.set(person, mention.name);
		officers.set(surnameOf(person), mention.name);
	}
	return officers;
};

/**
 * Mentions without companies whose name is there an officer's: "CEO Wes Cummins".
 * @param spans where an office is told
 */
export const withoutSurnames = (
	text: string,
	mentions: readonly Mention[],
	spans: readonly Span[],
): readonly Mention[] =>
	spans.length === 0
		? mentions
		: mentions.filter(
				(mention) =>
					mention.type !== "name" ||
					!holds(spans, mention) ||
					!givenBefore.test(aheadOf(text, mention)),
			);
