import { readCapacity } from "./capacity/capacity.ts";
import { readCounts } from "./chips/count.ts";
import { readOwnChips } from "./chips/ownchip.ts";
import { readChipMaker, readChipTime } from "./chips/sequel.ts";
import type { Draft } from "./draft.ts";
import { both, fillAll } from "./fill.ts";
import { alignSystems } from "./following/respectively.ts";
import type { Line } from "./line/line.ts";
import { readMilestones } from "./milestone/milestone.ts";
import { readStepSoon } from "./milestone/soon.ts";
import { readPriceMoves } from "./price/price.ts";
import { readMoney, take } from "./readmoney.ts";
import { readWords } from "./readwords.ts";
import { mainOf, type Scene } from "./scene/scene.ts";
import { readAgreement } from "./status/agreement.ts";
import { readDenials } from "./status/denials.ts";
import { readStatus } from "./status/status.ts";
import { readContractTerm } from "./time/contractterm.ts";

/** Both Chinese scripts share their tables. */
export type Language = "en" | "zh";

const figure = /[MGEFPCW]/;

/** Everything that one line says, the scene filling in what it leaves out. */
export const readClaims = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	if (!figure.test(line.symbols)) return readWords(line, scene, told, lang);
	const fill = (drafts: readonly Draft[]) => fillAll(drafts, scene);
	const taken = new Set<number>();
	const moves = take(taken, fill(readPriceMoves(line, scene, lang)));
	const money = readMoney({ line, scene, told, lang, taken }, moves);
	const user = mainOf(scene, "lab", "platform");
	const inTurn = (drafts: readonly Draft[]) =>
		fill(alignSystems(line, drafts, user));
	const systems = inTurn(readCapacity(line, scene, money, lang));
	const sized = both(money, systems);
	const counted = both(sized, inTurn(readCounts(line, scene, sized, lang)));
	const known = both(moves, counted);
	const own = readOwnChips(line, scene, taken, lang);
	const chips = fill([
		...own,
		...readChipMaker(line, told),
		...(own.length > 0 ? [] : readChipTime(line, told, taken, lang)),
	]);
	const steps = fill(readMilestones(line, scene, known, taken, lang));
	const soon = fill(readStepSoon(line, scene, known, lang));
	const status = fill(readStatus(line, scene, money, told, lang));
	const denials = readDenials(line, told, { status, steps }, lang);
	const papers = fill(
		readAgreement(line, scene, both(money, status), told, lang),
	);
	const term = fill(readContractTerm(line, scene, told));
	return [
		...known,
		...term,
		...chips,
		...steps,
		...soon,
		...status,
		...denials,
		...papers,
	];
};
