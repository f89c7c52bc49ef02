import { Judge } from "../../weigh/judge.ts";
import names from "../../weigh/learnt/names.json" with { type: "json" };
import { candidatesIn } from "./candidate.ts";
import { company, lookAtCandidate } from "./sign.ts";

const judge = new Judge(names);

/**
 * From which likelihood on a name counts as a company's: a name that is missed costs every claim of its company, one too many hardly
 * any. On labelled articles 0.35 to 0.5 read nearly the same.
 */
const least = 0.45;

/**
 * Names that, by all that is seen of them, are likely those of companies.
 * @param isHan whether the text is Chinese
 * @param isOpen whether it is yet to be found out what a name is
 */
export const likelyNames = (
	text: string,
	isHan: boolean,
	isOpen: (name: string) => boolean,
): readonly string[] => {
	const candidates = candidatesIn(text, isHan);
	return candidates
		.filter(({ name }) => isOpen(name))
		.filter((candidate) => {
			const look = lookAtCandidate(text, candidate, candidates);
			const { answer, likelihood } = judge.judge(look);
			return (answer === company ? likelihood : 1 - likelihood) >= least;
		})
		.map(({ name }) => name);
};
