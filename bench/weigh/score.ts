import { chooseParties } from "../../src/extract/choose/choose.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import { mergeFacts } from "../../src/extract/refine/merge.ts";
import type { Draft } from "../../src/extract/rule/draft.ts";
import type { Weigher } from "../../src/extract/weigh/weigh.ts";
import { sharedBy } from "../../test/extract/shared.ts";
import { lexicon } from "./example.ts";
import { articlesOf, type Gold } from "./gold.ts";

/** How many claims were said, how many are right, and how many there are. */
export type Score = Readonly<{ said: number; right: number; gold: number }>;

const digits = (bound: number | null | undefined): string =>
	bound?.toPrecision(3) ?? "open";

/** All that has to be right, values to three digits. */
const factOf = ({
	kind,
	subject,
	object,
	qualifier,
	denied,
	when,
	value,
}: Gold | Draft | Claim): string =>
	[
		...[kind, subject, object ?? "", qualifier ?? ""],
		...[denied ?? false, when?.from ?? "", when?.to ?? ""],
		...[value?.unit ?? "", digits(value?.low), digits(value?.high)],
	].join("|");

/** Scores what is read of the articles of some sets. */
export const scoreOf = (letters: readonly string[], weigh: Weigher): Score => {
	let [said, right, gold] = [0, 0, 0];
	for (const { title, claims, ...rest } of letters.flatMap(articlesOf)) {
		const article = { ...rest, ...(title === undefined ? {} : { title }) };
		const { drafts, lines, main } = readNotes(
			readPassage(article),
			lexicon,
			weigh,
		);
		const facts = chooseParties(mergeFacts(drafts), lines, main);
		const read = [...new Set(mergeFacts(facts).map(factOf))];
		const wanted = [...new Set(claims.map(factOf))];
		said += read.length;
		gold += wanted.length;
		right += sharedBy(read, wanted);
	}
	return { said, right, gold };
};

/** Precision, recall and F1 in one line. */
export const wordsOf = ({ said, right, gold }: Score): string =>
	[
		`precision ${(right / said).toFixed(3)}`,
		`recall ${(right / gold).toFixed(3)}`,
		`F1 ${((2 * right) / (said + gold)).toFixed(3)}`,
	].join("  ");
