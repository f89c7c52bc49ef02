import type { Side } from "../../../ledger/statement.ts";
import type { Scene } from "../../scene.ts";

/** The topic file may lay down what no article tells. */
export const topicFact = (
	sides: readonly Side[],
	{ words }: Scene,
): readonly string[] =>
	sides.length > 0 ? [] : [words.board.evidence.fromTopic];
