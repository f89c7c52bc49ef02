import type { Reaction, Side } from "../../../ledger/statement.ts";
import type { Matter } from "../../../wording/claim.ts";
import { wordDay } from "../../../wording/window.ts";
import type { Scene } from "../../scene.ts";
import { type Chapter, chaptersOf } from "../chapter.ts";
import type { Dossier } from "../dossier.ts";
import { underKind } from "./labelled.ts";

/** A bare sum would not tell whether it is the value or its change. */
const marketChapters = (
	side: Side | undefined,
	kind: "market-cap" | "market-cap-change",
	{ company }: Reaction,
	scene: Scene,
): readonly Chapter[] =>
	underKind(
		kind,
		chaptersOf(side ? [side] : [], { kind, subject: company }, scene),
		scene,
	);

/** A share's moves on one day, and what they did to the market value. */
export const reactionDossier = (reaction: Reaction, scene: Scene): Dossier => {
	const { company, day, moves, marketCap, marketCapChange } = reaction;
	const mark = reaction.inferred ? scene.words.board.inferred : "";
	const price: Matter = { kind: "price-move", subject: company };
	return {
		title: `${company}, ${wordDay(day, scene.locale)}${mark}`,
		facts: [],
		chapters: [
			...moves.flatMap(({ sides, qualifier }) =>
				chaptersOf(sides, { ...price, qualifier }, scene),
			),
			...marketChapters(marketCapChange, "market-cap-change", reaction, scene),
			...marketChapters(marketCap, "market-cap", reaction, scene),
		],
		url: null,
	};
};
