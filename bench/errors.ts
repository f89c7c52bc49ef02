import type { Claim } from "../src/extract/claim.ts";
import { extract } from "../src/extract/extract.ts";
import { type Gold, type Labelled, setsWith } from "./learn/gold.ts";
import { lexicon } from "./learn/reading.ts";
import { factOf } from "./learn/score.ts";

/**
 * Looks at the errors of all labelled sets together: `npm run errors` counts each rule's right and wrong claims, `npm run errors --
 * RULE` lists the wrong ones of the rules whose names hold RULE (`zh/status`), each with its surroundings and with the labelled
 * claims of its kind. What recurs over many sets is a class worth mending; what stands alone rarely is.
 */

type Wrong = Readonly<{ set: string; article: Labelled; claim: Claim }>;

/** How much of the article is shown on either side of a claim, in UTF-16 units. */
const around = 90;
const fewest = 3;

const counts = new Map<string, { right: number; wrong: number }>();
const wrong: Wrong[] = [];

const note = (set: string, article: Labelled): void => {
	const wanted = new Set(article.claims.map(factOf));
	const { title, ...rest } = article;
	const titled = title === undefined ? rest : { ...rest, title };
	for (const claim of extract(titled, lexicon).claims) {
		const isRight = wanted.has(factOf(claim));
		const count = counts.get(claim.rule) ?? { right: 0, wrong: 0 };
		count[isRight ? "right" : "wrong"] += 1;
		counts.set(claim.rule, count);
		if (!isRight) wrong.push({ set, article, claim });
	}
};

const surroundings = ({ article, claim }: Wrong): string => {
	const { text } = article;
	const at = text.indexOf(claim.quote);
	return at === -1
		? `${article.title}`
		: text.slice(Math.max(0, at - around), at + claim.quote.length + around);
};

const labelled = ({ article, claim }: Wrong): readonly Gold[] =>
	article.claims.filter(({ kind }) => kind === claim.kind);

const printRules = (): void => {
	for (const [rule, { right, wrong }] of [...counts].toSorted(
		([, a], [, b]) => b.wrong - a.wrong,
	))
		if (wrong >= fewest)
			console.log(
				`${wrong} wrong, ${right} right, ${(right / (right + wrong)).toFixed(2)}: ${rule}`,
			);
};

const printWrong = (rule: string): void => {
	for (const one of wrong.filter(({ claim }) => claim.rule.includes(rule))) {
		console.log(`\n${one.set} ${one.article.published}: ${factOf(one.claim)}`);
		console.log(`\t${surroundings(one).replaceAll("\n", " / ")}`);
		for (const gold of labelled(one)) console.log(`\tright: ${factOf(gold)}`);
	}
};

for (const { name, articles, isDemanded } of setsWith([]))
	if (!isDemanded) for (const article of articles) note(name, article);
const [, , rule] = process.argv;
if (rule === undefined) printRules();
else printWrong(rule);
