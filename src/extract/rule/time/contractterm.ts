import { tellsContractTerm } from "../../../language/contractterm.ts";
import { tellsEnd } from "../../../language/due.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { textOf } from "../line/linetext.ts";
import { windowOf } from "../line/pick.ts";
import type { Scene } from "../scene/scene.ts";
import { contractPeriodOf, namesTerm } from "./contractperiod.ts";

const reach = 2;

/** "Through 2033", no day by which something is delivered. */
const endsWithIt = (line: Line): boolean =>
	line.tokens.some((token) => {
		const window = windowOf(token);
		return window !== null && tellsEnd(textOf(line, window));
	});

/** A sentence of its own that tells how long the contract runs whose sum the one before told: that contract, with its time. */
export const readContractTerm = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
): readonly Draft[] => {
	if (!line.symbols.includes("W") || /[MGC]/.test(line.symbols)) return [];
	if (!tellsContractTerm(line.text)) return [];
	const last = told.findLast(({ kind }) => kind === "purchase");
	if (last === undefined || last.when !== undefined) return [];
	if (line.block - last.line.block > reach) return [];
	const { when } = contractPeriodOf(line, 0, scene.published);
	if (when === undefined) return [];
	return when.from === undefined && !endsWithIt(line) && !namesTerm(line)
		? []
		: [{ ...last, when }];
};
