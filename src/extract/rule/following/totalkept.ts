import { isTotalKept } from "../../../language/total.ts";
import type { Kind } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import { figureAt } from "../following/placedfigure.ts";
import type { Line } from "../line/line.ts";
import { textBefore } from "../line/linetext.ts";
import { clauseAround, sumsIn } from "../line/pick.ts";

const deals: ReadonlySet<Kind> = new Set(["investment", "tranche", "purchase"]);

/** "The first $10 billion is paid at signing, the total is unchanged at up to $100 billion": what the deal told last comes to. */
export const readTotalsKept = (
	line: Line,
	told: readonly Draft[],
	lang: string,
): readonly Draft[] =>
	sumsIn(line).flatMap((at) => {
		const figure = figureAt(line, at);
		const { from, to } = clauseAround(line, at);
		if (figure === null || line.symbols.slice(from, to).includes("N"))
			return [];
		if (!isTotalKept(textBefore(line, at))) return [];
		const deal = told.findLast(
			(draft) =>
				deals.has(draft.kind) && (draft.line !== line || (draft.at ?? at) < at),
		);
		if (deal === undefined) return [];
		const kind = deal.kind === "purchase" ? "purchase" : "investment";
		const { subject, object } = deal;
		return [
			{ kind, subject, object, ...figure, rule: `${lang}/${kind}/total-kept` },
		];
	});
