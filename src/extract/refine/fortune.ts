import { isFortune } from "../../language/fortune.ts";
import type { Draft } from "../rule/draft.ts";
import { textBetween } from "../rule/linetext.ts";
import { clauseAround } from "../rule/pick.ts";

const worths: ReadonlySet<Draft["kind"]> = new Set([
	"market-cap-change",
	"market-cap",
]);

const isOwners = ({ kind, line, at }: Draft): boolean => {
	if (at === undefined || !worths.has(kind)) return false;
	const { from, to } = clauseAround(line, at);
	return isFortune(textBetween(line, from, to));
};

/** Without what a share's move made or cost a rich owner: his wealth is no company's worth. */
export const withoutFortunes = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter((draft) => !isOwners(draft));
