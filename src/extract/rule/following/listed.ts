import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import type { Language } from "../read.ts";
import type { Scene } from "../scene/scene.ts";
import { readContractList } from "./contractlist.ts";
import { readHeaded } from "./headed.ts";
import { readMeasured } from "./measuredlist.ts";
import { readShares } from "./share.ts";
import { readWorthList } from "./worthlist.ts";
import { readWorthNamed } from "./worthnamed.ts";

/** Sums listed with their parties: contracts, else what each is worth, else what each backer brings, else the item of a list. */
export const readLists = (
	line: Line,
	lang: Language,
	scene: Scene,
	isFunding: boolean,
): readonly Draft[] => {
	const contracts = readContractList(line, lang);
	if (contracts.length > 0) return contracts;
	const worths = readWorthList(line, lang);
	if (worths.length > 0) return worths;
	const named = readWorthNamed(line, scene, lang);
	if (named.length > 0) return named;
	const shares = readShares(line, lang, isFunding);
	if (shares.length > 0) return shares;
	const items = readHeaded(line, scene, lang);
	return items.length > 0 ? items : readMeasured(line, scene, lang);
};
