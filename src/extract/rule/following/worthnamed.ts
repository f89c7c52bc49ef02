import { isLongListed } from "../../../language/company/listed.ts";
import { isToCome } from "../../../language/en/future.ts";
import { namesByWorth } from "../../../language/en/worth.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBefore, textBehind } from "../line/linetext.ts";
import { sumsIn } from "../line/pick.ts";
import { actorAt } from "../party/subject.ts";
import { isListed } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { figureAt } from "./placedfigure.ts";

/** Whole companies of the field are worth no less. */
const smallest = 1e9;

/** "The $15bn company came out of a split-off": a company called by its worth. */
export const readWorthNamed = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (lang !== "en" || !line.has.has("M")) return [];
	return sumsIn(line).flatMap((at): Draft[] => {
		const figure = figureAt(line, at);
		if (figure === null || (figure.value.low ?? 0) < smallest) return [];
		const ahead = textBefore(line, at);
		if (!namesByWorth(ahead, textBehind(line, at))) return [];
		const subject = actorAt(line, at, scene);
		if (subject === null || isToCome.test(ahead)) return [];
		const isPublic = isListed(subject) && isLongListed(subject);
		return [
			{
				kind: isPublic ? "market-cap" : "valuation",
				subject,
				object: null,
				...figure,
				rule: `${lang}/${isPublic ? "market-cap" : "valuation"}/named-by`,
			},
		];
	});
};
