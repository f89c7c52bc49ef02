import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { isSector } from "../party/trade.ts";
import { relabelled } from "../rule.ts";
import { figureOf } from "./placedfigure.ts";
import { followUntaken } from "./untaken.ts";

const more = symbolOf("more");
const into = symbolsOf("into", "to");
const other = symbolsOf("with", "for");
/** ", Microsoft up to $5 billion", ，微软至多50亿美元: a name and a figure, the verb left out. */
const nextBacker = new RegExp(
	`^(?:_?[${into}]_?N)?(?:_?W)?\\)?[,;&]{1,2}_?N[_${more}${other}(]{0,2}[MP](?=_?[,;&()]|_?$)`,
);

const origin = symbolsOf("from", "by");
/** "$5 billion from Nvidia, $2 billion from SoftBank": the sum before whoever it comes from. */
const nextOrigin = new RegExp(
	`^[_W]{0,2}[${origin}]_?N[,;&]{1,2}_?M_?[${origin}]_?N(?=_?[,;&()]|_?$)`,
);

/** Where the next sum and whose it is stand behind `at`; `null` where the list ends. */
const nextPlaces = (line: Line, at: number) => {
	const rest = line.symbols.slice(at + 1);
	const [named] = nextBacker.exec(rest) ?? [];
	if (named !== undefined)
		return { owner: at + 1 + named.lastIndexOf("N"), place: at + named.length };
	const [told] = nextOrigin.exec(rest) ?? [];
	return told === undefined
		? null
		: { owner: at + told.length, place: at + 1 + told.lastIndexOf("M") };
};

/** The same said of the company named next; `null` where the list ends. */
const nextOf = (line: Line, draft: Draft, at: number): Draft | null => {
	const next = nextPlaces(line, at);
	if (next === null) return null;
	const told = figureOf(line, next.owner, next.place);
	if (told === null) return null;
	const { name: subject, figure } = told;
	if (subject === draft.subject || subject === draft.object) return null;
	if (isSector(subject, "lab", "project")) return null;
	if (figure.value.unit !== draft.value?.unit) return null;
	return {
		...draft,
		...figure,
		subject,
		rule: relabelled(draft.rule, "next-backer"),
	};
};

/** Who else puts money into the same company, or holds its shares: 英伟达向Anthropic投资100亿美元，微软50亿美元. */
export const continueBackers = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
): readonly Draft[] =>
	drafts.flatMap((draft) => {
		const isShared = draft.kind === "investment" || draft.kind === "stake";
		return isShared && !draft.denied
			? followUntaken(draft, taken, (last, at) => nextOf(line, last, at))
			: [];
	});
