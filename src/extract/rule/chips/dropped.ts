import { tellsChipDropped, tellsOwnDesign } from "../../../language/chipend.ts";
import { ownerOfSeries } from "../../../language/chipseries.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textBetween, textOf } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import { isBuilder } from "./builder.ts";
import { isDesigner } from "./ownchiptold.ts";

const ownChip = symbolOf("ownchip");
const chip = symbolOf("chip");

/** Whether the clause tells that the chip at `place` was given up, and that it is of a company's own design. */
const isDropped = (line: Line, place: number): boolean => {
	const symbol = line.symbols[place];
	if (symbol !== ownChip && symbol !== chip) return false;
	const { from, to } = clauseAround(line, place);
	const before = textBetween(line, from, place);
	if (symbol === chip && !tellsOwnDesign(before)) return false;
	return tellsChipDropped(before, textBetween(line, place + 1, to));
};

/** Whose a dropped chip is: of the clause, by another chip of the sentence, else of the one whom the text is about. */
const designerOf = (
	line: Line,
	place: number,
	{ focus, main }: Scene,
): string | null => {
	const { from, to } = clauseAround(line, place);
	const named = line.tokens.slice(from, to).flatMap(({ name }) => name ?? []);
	if (!named.every((name) => isDesigner(name) || isBuilder(name))) return null;
	if (named.length > 0) return named.find(isDesigner) ?? null;
	const owners = line.tokens.map((token) =>
		ownerOfSeries(textOf(line, token), main),
	);
	const candidates = [...owners, focus, main[0] ?? null];
	return candidates.find((name) => name !== null && isDesigner(name)) ?? null;
};

/** 训练芯片已被Meta取消: chips of a company's own design that it gave up, beside the one at `told`, which is read already. */
export const readDroppedChips = (
	line: Line,
	scene: Scene,
	told: number,
	lang: string,
): readonly Draft[] =>
	line.tokens.flatMap((token, place): Draft[] => {
		if (place === told || !isDropped(line, place)) return [];
		const subject = designerOf(line, place, scene);
		if (subject === null) return [];
		return [
			{
				...{ kind: "milestone", subject, object: null },
				...{ qualifier: "own-chip", denied: true },
				...{ start: token.start, end: token.end, line },
				rule: `${lang}/milestone/own-chip`,
			},
		];
	});
