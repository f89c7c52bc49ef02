import { Judge } from "../../weigh/judge.ts";
import names from "../../weigh/learnt/names.json" with { type: "json" };
import { type Candidate, candidatesIn } from "./candidate.ts";
import { company, lookAtCandidate } from "./sign.ts";

const judge = new Judge(names);

/**
 * From which likelihood on a name counts as a company's. With a quarter of all labelled sets left out in turn, 0.45 read 9 more of 400
 * claims on unknown companies, and 35 fewer of 27,500 on known ones: places and people were taken for parties.
 */
const least = 0.55;

/**
 * Names that, by all that is seen of them, are likely those of companies.
 * @param isHan whether the text is Chinese
 * @param known how many companies that the tables know it tells of
 * @param isOpen whether it is yet to be found out what a name is
 */
export const likelyNames = (
	text: string,
	isHan: boolean,
	known: number,
	isOpen: (name: string) => boolean,
): readonly string[] => {
	const candidates = candidatesIn(text, isHan);
	const scene = { text, candidates, known };
	const isLikely = (candidate: Candidate): boolean => {
		const look = lookAtCandidate(scene, candidate);
		const { answer, likelihood } = judge.judge(look);
		return (answer === company ? likelihood : 1 - likelihood) >= least;
	};
	return candidates
		.filter((candidate) => isOpen(candidate.name) && isLikely(candidate))
		.map(({ name }) => name);
};
