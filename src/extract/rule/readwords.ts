import { readOwnChips } from "./chips/ownchip.ts";
import { readChipMaker } from "./chips/sequel.ts";
import type { Draft } from "./draft.ts";
import { both, fillAll } from "./fill.ts";
import type { Line } from "./line/line.ts";
import { readStepSoon } from "./milestone/soon.ts";
import type { Language } from "./read.ts";
import type { Scene } from "./scene/scene.ts";
import { readAgreement } from "./status/agreement.ts";
import { readDenials } from "./status/denials.ts";
import { readStatus } from "./status/status.ts";

/** What words say without a figure, in sentences of which no reader of figures could make anything. */
export const readWords = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	const chips = fillAll(
		both(readOwnChips(line, scene, new Set(), lang), readChipMaker(line, told)),
		scene,
	);
	const soon = fillAll(readStepSoon(line, scene, [], lang), scene);
	// "Has abandoned the chip": its fate, no deal's.
	const isOfChip = chips.some(({ denied }) => denied);
	const status = isOfChip
		? []
		: fillAll(readStatus(line, scene, [], told, lang), scene);
	const denials = readDenials(line, told, { status, steps: [] }, lang);
	const papers = fillAll(readAgreement(line, scene, status, told, lang), scene);
	return [...chips, ...soon, ...status, ...denials, ...papers];
};
