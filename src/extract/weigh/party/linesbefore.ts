import type { Line } from "../../rule/line/line.ts";
import { canAct } from "../../rule/party/subject.ts";
import type { Setting } from "../setting.ts";
import { aspect, joint, type Signs } from "../sign.ts";
import { codeAt } from "../symbolword.ts";
import { seePlace } from "./place.ts";

const former = {
	ahead: aspect("before it in the line before"),
	behind: aspect("behind it in the line before"),
	acts: aspect("acts in the line before"),
} as const;

const ranksIn = (where: string) => ({
	first: `${where}${joint}first`,
	later: `${where}${joint}later`,
});
const linesBefore = [
	{ silent: ranksIn("line-before-silent"), named: ranksIn("line-before") },
	{ silent: ranksIn("two-before-silent"), named: ranksIn("two-before") },
] as const;
const headline = ranksIn("title");

/** What it does in the line before: "with Nvidia" it is passed by, "Nvidia said" is whom the text may go on with. */
const seeFormer = (
	signs: Signs,
	line: Line | undefined,
	name: string,
	own: string,
): void => {
	const place = line?.tokens.findIndex((token) => token.name === name) ?? -1;
	if (line === undefined || place < 0) return;
	const { ahead, behind, acts } = former;
	signs.seeWithSymbol(ahead, own, codeAt(line, place - 1));
	signs.seeWithSymbol(behind, own, codeAt(line, place + 1));
	signs.seeBoth(acts, own, canAct(line, place) ? "acts" : "is-passed");
};

/** Where the lines before and the headline name a company, and what it does there. */
export const seeBefore = (
	signs: Signs,
	{ before, title, draft }: Setting,
	name: string,
	business: number,
): void => {
	const own = draft.line.names.length === 0 ? "silent" : "named";
	const placeIn = (
		line: Line | undefined,
		where: ReturnType<typeof ranksIn>,
	) => {
		const place = line?.names.indexOf(name) ?? -1;
		if (place >= 0)
			seePlace(signs, place === 0 ? where.first : where.later, business);
	};
	placeIn(before[0], linesBefore[0][own]);
	placeIn(before[1], linesBefore[1][own]);
	placeIn(title, headline);
	seeFormer(signs, before[0], name, own);
};
