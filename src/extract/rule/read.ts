import { isIndustrys } from "../refine/outsider.ts";
import { fillParties } from "../refine/parties.ts";
import { isAsserted } from "../refine/question.ts";
import { readAgreement } from "./agreement.ts";
import { continueBackers } from "./backers.ts";
import { readCapacity } from "./capacity.ts";
import { carryMeasures } from "./carried.ts";
import { readChipMaker } from "./chipmaker.ts";
import { readContractList } from "./contractlist.ts";
import { readContractTerm } from "./contractterm.ts";
import { readCostPart } from "./costpart.ts";
import { readCounts } from "./count.ts";
import { readDenial, withRebuttal } from "./denial.ts";
import { readDivisions } from "./division.ts";
import type { Draft } from "./draft.ts";
import { readFigures } from "./figure.ts";
import { continueTold, pricesTold } from "./followup.ts";
import { readHeaded } from "./headed.ts";
import type { Line } from "./line.ts";
import { books } from "./list.ts";
import { readMeasured } from "./measuredlist.ts";
import { readMilestones } from "./milestone.ts";
import { continueParties } from "./nextparty.ts";
import { noteDraft } from "./note.ts";
import { alignInstalments, alignOutlays, averagedOutlays } from "./outlay.ts";
import { readOwnChips } from "./ownchip.ts";
import { continueOwners } from "./owners.ts";
import { alignPeriods } from "./periodshared.ts";
import { readPriceMoves } from "./price.ts";
import { readRenewals } from "./renewal.ts";
import { alignTurns } from "./respectively.ts";
import type { Scene } from "./scene.ts";
import { continueDeals } from "./sequel.ts";
import { continueSeries } from "./series.ts";
import { readShares } from "./share.ts";
import { readStatus } from "./status.ts";
import { symbolOf } from "./symbol.ts";
import { alignTimes } from "./turntimes.ts";
import { readWorthList } from "./worthlist.ts";
import { readWorthNamed } from "./worthnamed.ts";

/** Both Chinese scripts share their tables. */
export type Language = "en" | "zh";

const tellsOfDeal = ({ kind }: Draft): boolean =>
	kind === "investment" || kind === "acquisition";

/** Of the deals of a line those after the shares held, where one before them tells whose these are. */
const dealsAfterStakes = (drafts: readonly Draft[]): readonly Draft[] => {
	const stake = drafts.find(({ kind }) => kind === "stake")?.at ?? 0;
	const deals = drafts.filter(tellsOfDeal);
	const isTold = deals.some(({ at = 0 }) => at < stake);
	return isTold ? deals.filter(({ at = 0 }) => at > stake) : [];
};

/** Whose payment in steps it is, and whose shares they are, is told by the deal beside them. */
const stakesLast = (drafts: readonly Draft[]): readonly Draft[] => {
	if (drafts.length < 2) return drafts;
	const later = dealsAfterStakes(drafts);
	const rest = drafts.filter((draft) => !later.includes(draft));
	return [
		...rest
			.filter(({ kind }) => kind !== "stake" && kind !== "tranche")
			.toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0)),
		...rest.filter(({ kind }) => kind === "tranche"),
		...rest.filter(({ kind }) => kind === "stake"),
		...later,
	];
};

/** Drafts with the parties that the scene tells; those that claim nothing, or of nobody, are dropped. */
const fillAll = (drafts: readonly Draft[], scene: Scene): readonly Draft[] => {
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
const both = (
	one: readonly Draft[],
	other: readonly Draft[],
): readonly Draft[] => {
	if (one.length === 0) return other;
	return other.length === 0 ? one : [...one, ...other];
};

const figure = /[MGEFPCW]/;
const fundingRound = symbolOf("round");

/** What words say without a figure, in sentences of which no reader of figures could make anything. */
const readWords = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	const chips = fillAll(
		both(readOwnChips(line, scene, new Set(), lang), readChipMaker(line, told)),
		scene,
	);
	// "Has abandoned the chip": its fate, no deal's.
	const isOfChip = chips.some(({ denied }) => denied);
	const status = isOfChip
		? []
		: fillAll(readStatus(line, scene, [], told, lang), scene);
	const denials = readDenial(line, told, status, lang);
	const papers = fillAll(readAgreement(line, scene, status, told, lang), scene);
	return [...chips, ...status, ...denials, ...papers];
};

/** Sums listed with their parties: contracts, else what each is worth, else what each backer brings, else the item of a list. */
const readLists = (
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
	const moves = fill(readPriceMoves(line, scene, lang));
	for (const { at } of moves) if (at !== undefined) taken.add(at);
	const isFunding =
		told.some(({ kind }) => kind === "funding-round") ||
		(scene.last?.has.has(fundingRound) ?? false);
	const shares = fill(readLists(line, lang, scene, isFunding));
	for (const { at } of shares) if (at !== undefined) taken.add(at);
	const part = fill(readCostPart(line, scene, told, taken, lang));
	const read = readFigures(line, scene, books[lang], moves, lang, taken);
	const priced = pricesTold(
		alignOutlays(alignInstalments(fill(stakesLast(read)))),
		told,
		scene,
	);
	const renewed = both(priced, readRenewals(line, priced, told, taken, lang));
	const figures = both(
		renewed,
		readDivisions(line, renewed, told, taken, lang),
	);
	const outlays = averagedOutlays(line, figures, taken, lang);
	const series = fill(
		both(continueSeries(line, figures, taken, lang), outlays),
	);
	const owners = fill([
		...continueOwners(line, figures, taken),
		...continueBackers(line, figures, taken),
		...continueDeals(line, figures, taken, lang),
		...continueParties(line, figures, taken, lang),
		...continueTold(line, scene, both(moves, figures), told, taken, lang),
	]);
	const listed = both(both(figures, part), both(series, owners));
	const carried = fill(
		carryMeasures(line, scene, told, both(shares, listed), taken, lang),
	);
	const measured = alignPeriods(both(listed, carried), told);
	const money = both(
		shares,
		alignTimes(line, scene.last, alignTurns(line, measured)),
	);
	const systems = fill(readCapacity(line, scene, money, lang));
	const sized = both(money, systems);
	const counted = both(sized, fill(readCounts(line, scene, sized, lang)));
	const known = both(moves, counted);
	const chips = fill(
		both(readOwnChips(line, scene, taken, lang), readChipMaker(line, told)),
	);
	const steps = fill(readMilestones(line, scene, known, taken, lang));
	const status = fill(readStatus(line, scene, money, told, lang));
	const denials = readDenial(line, told, status, lang);
	const papers = fill(
		readAgreement(line, scene, both(money, status), told, lang),
	);
	const term = fill(readContractTerm(line, scene, told));
	return [
		...known,
		...term,
		...chips,
		...steps,
		...status,
		...denials,
		...papers,
	];
};
