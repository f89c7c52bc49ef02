import { sectorOf } from "../../../language/sector.ts";
import { operatorNamed } from "../capacity/operated.ts";
import { findSupply } from "../capacity/supply.ts";
import type { Draft } from "../draft.ts";
import { sharersBehind, sharersOf } from "../following/sharers.ts";
import type { Line } from "../line/line.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { recipientAt } from "../party/goods.ts";
import type { Parties } from "../party/parties.ts";
import { findActor } from "../party/subject.ts";
import { isSector } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { ownerOfChips } from "./ownchips.ts";

/** A maker of chips runs none that it sells to a party of any other business: Samsung's GPUs are NVIDIA's. */
const towardsUser = (parties: Parties | null): Parties | null => {
	const { subject, object } = parties ?? { subject: null, object: null };
	if (subject === null || object === null) return parties;
	const isBackwards = isSector(subject, "chips") && !isSector(object, "chips");
	return isBackwards ? { subject: object, object: subject } : parties;
};

const each = symbolOf("each");

/** 三星、SK集团及现代汽车各获5万颗 · SK集团与现代汽车各5万颗 · "N, N and N will each receive 50,000". */
const taken = new RegExp(
	`N(?:[_${each}]{0,3}[${symbolsOf("win", "buy", "order")}]|_?${each})_?$`,
);

const handedOver = new RegExp(`^[^NMGFEPC,;]{0,2}${symbolOf("to")}_?N`);

/** "50,000 each to Samsung and SK, and 60,000 to Naver": whom a list goes on with that has told what each gets. */
const nextTaker = (line: Line, at: number): readonly string[] => {
	const found = handedOver.exec(line.symbols.slice(at + 1));
	const name = line.tokens[at + (found?.[0].length ?? 0)]?.name;
	const former = line.symbols.lastIndexOf("C", at - 1);
	const goesOn =
		found !== null && former !== -1 && sharersBehind(line, former).length > 0;
	return goesOn && name !== undefined ? [name] : [];
};

/** Who gets that many, where each of a list does, or one whose business is not known. */
const takersOf = (line: Line, at: number): readonly string[] => {
	const behind = sharersBehind(line, at);
	if (behind.length > 0) return behind;
	const next = nextTaker(line, at);
	if (next.length > 0) return next;
	const found = taken.exec(line.symbols.slice(0, at));
	if (found === null) return [];
	const several = sharersOf(line, at);
	if (several.length > 0) return several;
	const name = line.tokens[found.index]?.name;
	return name !== undefined && sectorOf(name) === null ? [name] : [];
};

/** Of whose chips the article tells, beside those who get them. */
const makerToldOf = (
	{ main }: Scene,
	takers: readonly string[],
): string | null =>
	main.find((name) => isSector(name, "chips") && !takers.includes(name)) ??
	null;

/** Who runs chips that were counted, and whose they are, once for each that gets as many. */
export const chipParties = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
): readonly Parties[] => {
	const owner = ownerOfChips(line, at);
	if (owner !== null) return [{ subject: owner, object: null }];
	const object = makeAt(line, at);
	const takers = takersOf(line, at);
	if (takers.length > 0) {
		const maker = object ?? makerToldOf(scene, takers);
		return takers.map((subject) => ({ subject, object: maker }));
	}
	const parties = partiesOfOne(line, at, scene, earlier, object);
	return [parties ?? { subject: null, object: null }];
};

/** The make named with the count: "200,000 Nvidia GPUs". */
const makeAt = (line: Line, at: number): string | undefined => {
	const make = [at + 1, at - 1].find((place) => {
		const name = line.tokens[place]?.name;
		return name !== undefined && isSector(name, "chips");
	});
	return line.tokens[make ?? -1]?.name;
};

/** The make supplies; who acts runs them. */
const partiesOfOne = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
	object: string | undefined,
): Parties | null => {
	const actor =
		recipientAt(line, at) ??
		operatorNamed(line, at) ??
		line.tokens[findActor(line, at)]?.name;
	const runs = actor !== undefined && !isSector(actor, "chips");
	if (object !== undefined && runs) return { subject: actor, object };
	return towardsUser(findSupply(line, at, scene, earlier));
};
