import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { quantityOf } from "./pick.ts";
import { isSector } from "./scene.ts";
import { symbolOf } from "./symbol.ts";

const more = symbolOf("more");
const into = symbolOf("into") + symbolOf("to");
const other = symbolOf("with") + symbolOf("for");
/** ", Microsoft up to $5 billion", ，微软至多50亿美元: a name and a figure, the verb left out. */
const nextBacker = new RegExp(
	`^(?:_?[${into}]_?N)?(?:_?W)?\\)?[,;&]{1,2}_?N[_${more}${other}(]{0,2}[MP](?=_?[,;&()]|_?$)`,
);

/** The same said of the company named next; `null` where the list ends. */
const nextOf = (line: Line, draft: Draft, at: number): Draft | null => {
	const match = nextBacker.exec(line.symbols.slice(at + 1));
	if (match === null) return null;
	const owner = line.tokens[at + 1 + match[0].lastIndexOf("N")];
	const place = at + match[0].length;
	const token = line.tokens[place];
	const quantity = quantityOf(token);
	const subject = owner?.name;
	if (!owner || !token || quantity === null || subject === undefined)
		return null;
	if (subject === draft.subject || subject === draft.object) return null;
	if (isSector(subject, "lab", "project")) return null;
	const isSame = quantity.value.unit === draft.value?.unit;
	if (!isSame || quantity.noun !== undefined) return null;
	return {
		...draft,
		subject,
		value: quantity.value,
		start: owner.start,
		end: token.end,
		rule: draft.rule.replace(/[^/]*$/, "next-backer"),
		at: place,
	};
};

/** Who else puts money into the same company, or holds its shares: 英伟达向Anthropic投资100亿美元，微软50亿美元. */
export const continueBackers = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
): readonly Draft[] => {
	const found: Draft[] = [];
	for (const draft of drafts) {
		const isShared = draft.kind === "investment" || draft.kind === "stake";
		if (!isShared || draft.denied) continue;
		let last: Draft | null = draft;
		while (last?.at !== undefined) {
			last = nextOf(line, last, last.at);
			if (last?.at === undefined || taken.has(last.at)) break;
			taken.add(last.at);
			found.push(last);
		}
	}
	return found;
};
