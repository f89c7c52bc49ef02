import type { Kind } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { tellsTurns } from "../rule/following/respectively.ts";
import type { Line } from "../rule/line/line.ts";
import { joiner, symbolOf, symbolsOf } from "../rule/line/symbol.ts";

/** What several may pay for together. */
const shared: ReadonlySet<Kind> = new Set(["spending", "acquisition"]);

const each = symbolOf("each");
const signed = symbolsOf("sign", "contract");

const between = `[^NMPG,;${each}${signed}]*`;

/** "OpenAI, Oracle and SoftBank plan to spend $500 billion", "KKR and Singtel buy N for $5 billion": a list of names that does what the figure is of. */
const actors = new RegExp(
	`(?:^|[^NM${joiner},])_?((?:N_?[,${joiner}]_?)*N_?${joiner}_?N)(?:${between}N)?${between}$`,
);

const namesIn = ({ tokens }: Line, from: number, to: number): Set<string> =>
	new Set(tokens.slice(from, to).flatMap(({ name }) => name ?? []));

/** Those who act together ahead of the figure; none where but one does. */
const actorsOf = (line: Line, at: number): ReadonlySet<string> => {
	const found = actors.exec(line.symbols.slice(0, at));
	const [, list = ""] = found ?? [];
	if (found === null) return new Set();
	const from = found.index + found[0].indexOf(list);
	return namesIn(line, from, from + list.length);
};

const isShared = ({ kind, line, at, subject, object }: Draft): boolean => {
	if (!shared.has(kind) || at === undefined || subject === null) return false;
	if (line.symbols[at] !== "M" || line.has.has(each) || tellsTurns(line))
		return false;
	const names = actorsOf(line, at);
	return (
		names.size > 1 &&
		names.has(subject) &&
		(object === null || !names.has(object))
	);
};

/** Without sums that several named companies bring together, of which no one's part is told. */
export const withoutSharedSums = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter((draft) => !isShared(draft));
