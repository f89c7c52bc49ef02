import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { symbolOf } from "../line/symbol.ts";
import { isSector } from "../party/trade.ts";
import type { NamedSum } from "./namedsum.ts";
import { figureOf } from "./placedfigure.ts";

/** Behind a sum these say what it is: OpenAI 1100亿美元融资. */
const ofOther = new RegExp(
	`[${symbolOf("round")}${symbolOf("raise")}${symbolOf("contract")}]`,
);

/** What the party at a place brings, by its sum. */
export const shareAt = (
	line: Line,
	[name, sum]: NamedSum,
	lang: string,
): readonly Draft[] => {
	const told = figureOf(line, name, sum);
	if (told === null || isSector(told.name, "project")) return [];
	if (ofOther.test(line.symbols[sum + 1] ?? "")) return [];
	return [
		{
			kind: "investment",
			subject: told.name,
			object: null,
			...told.figure,
			rule: `${lang}/investment/share`,
		},
	];
};
