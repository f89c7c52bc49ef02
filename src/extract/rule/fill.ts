import { isIndustrys } from "../refine/outsider.ts";
import { fillParties } from "../refine/parties.ts";
import { isAsserted } from "../refine/question.ts";
import type { Draft } from "./draft.ts";
import { noteDraft } from "./scene/note.ts";
import type { Scene } from "./scene/scene.ts";
import { withRebuttal } from "./status/denial.ts";

/** Drafts with the parties that the scene tells; those that claim nothing, or of nobody, are dropped. The scene takes note of the rest. */
export const fillAll = (
	drafts: readonly Draft[],
	scene: Scene,
): readonly Draft[] => {
	if (drafts.length === 0) return drafts;
	const told: Draft[] = [];
	for (const draft of drafts) {
		const filled = isAsserted(draft) ? fillParties(draft, scene) : null;
		if (filled === null || isIndustrys(filled)) continue;
		for (const side of withRebuttal(filled)) {
			noteDraft(scene, side);
			told.push(side);
		}
	}
	return told;
};

/** Both lists in one. Most are empty, and need no copy. */
export const both = (
	one: readonly Draft[],
	other: readonly Draft[],
): readonly Draft[] => {
	if (one.length === 0) return other;
	return other.length === 0 ? one : [...one, ...other];
};
