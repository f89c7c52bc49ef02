import { isAnalyst } from "../../../language/analyst.ts";
import { leadsToRecipient } from "../../../language/en/recipient.ts";
import type { Line } from "../line/line.ts";
import { textBetween } from "../line/linetext.ts";
import { clauseAround, findLeft } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { customerTold, mainOf, type Scene } from "../scene/scene.ts";
import { findActor } from "./subject.ts";
import { takenFrom } from "./taking.ts";
import { isSector, isSupplier, rankOf, supplyRankOf } from "./trade.ts";

/** Whose systems they are and who runs them, as the words around a figure tell. */
type Told = Readonly<{ subject: string | null; object: string }>;

const from = symbolsOf("of", "with", "from", "on");
/** "5 GW of Google TPUs", "up to 5 GW with Amazon", 1吉瓦英伟达系统. */
const behind = new RegExp(`^_?[${from}]?_?N`);
const supplying = symbolsOf("supply", "sell", "give");
/** 将250兆瓦租给CoreWeave. */
const letTo = new RegExp(`N[^;]*#_?[${supplying}]_?N`);
/** "Leases 250 megawatts to CoreWeave". */
const letting = new RegExp(
	`${symbolOf("buy")}[^NMGFEPC,;]{0,3}#[^NMGFEPC,;]{0,3}?${symbolOf("to")}_?N`,
);
/** 亚马逊供2吉瓦, "Oracle supplies 4.5 GW". */
const ahead = new RegExp(`N[^NMGFEPC,;]{0,3}[${supplying}][^NMGFEPC,;]{0,3}$`);
/** A list of suppliers with a figure each: 亚马逊最高5吉瓦、谷歌5吉瓦. */
const at = `[_${symbolOf("for")}${symbolOf("with")}]{0,2}`;
const listed = new RegExp(`N${at}[GF][^MEPC]{0,12}[&,;]_?N${at}[GF]`);
const beforeFigure = new RegExp(`N${at}$`);
const hasFigure = new RegExp(`^N${at}[GF]`);
const system = symbolOf("system");
const goods = system + symbolOf("chip");
/** In the clause behind, the make of all of it: 全采英伟达系统, "all on Nvidia hardware". */
const make = new RegExp(
	`^,(?:[^NMGFEPC,;]{0,5}|_?C_?)N[_${goods}]|^,_?[${symbolOf("on")}${symbolOf("by")}${symbolOf("with")}${symbolOf("use")}${symbolOf("need")}]_?N(?=[,;]|$)`,
);

const runs = (name: string): boolean =>
	!isAnalyst(name) && !isSector(name, "chips", "foundry", "fund");

const towards = symbolsOf("to", "for");
/** 向Anthropic供应最多100万颗, "supply Anthropic with 1 million". */
const givenAhead = new RegExp(
	`[${towards}]_?N[^NMGFEPC,;]{0,3}[${supplying}][^NMGFEPC,;]{0,3}$|[${supplying}]_?N[^NMGFEPC,;]{0,3}$`,
);
/** "Sells 400,000 chips to Oracle". */
const givenBehind = new RegExp(
	`[${supplying}][^NMGFEPC,;]{0,3}#[^MGFEPC,;]{0,6}?[${towards}]_?N`,
);

/** "Hosts 590 megawatts for CoreWeave". */
const runFor = new RegExp(
	`${symbolOf("deploy")}[^NMGFEPC,;]{0,3}#[^NMGFEPC,;]{0,4}${symbolOf("for")}_?N(?![${goods}])`,
);

/** The word before the name is "for", no "at". */
const isFor = (line: Line, place: number): boolean => {
	const near = line.symbols[place - 1] === symbolOf("for") ? 1 : 2;
	return leadsToRecipient(textBetween(line, place - near, place - near + 1));
};

/** To whom the figure's goods are said to be supplied; `null` where that is not told. */
export const recipientAt = (line: Line, at: number): string | null => {
	const { from, to } = clauseAround(line, at);
	const before = line.symbols.slice(from, at);
	if (givenAhead.test(before))
		return line.tokens[findLeft(line, at, "N", ",;")]?.name ?? null;
	const marked = `${before}#${line.symbols.slice(at + 1, to)}`;
	const found =
		givenBehind.exec(marked) ?? letting.exec(marked) ?? letTo.exec(marked);
	if (found === null) {
		const run = runFor.exec(marked);
		const place = run === null ? -1 : from + run.index + run[0].length - 1;
		return run !== null && isFor(line, place)
			? (line.tokens[place]?.name ?? null)
			: null;
	}
	return line.tokens[from + found.index + found[0].length - 1]?.name ?? null;
};

/** The names of a list that each have a figure: 亚马逊最高5吉瓦、谷歌5吉瓦. */
const listedIn = (line: Line): readonly string[] =>
	line.tokens.flatMap(({ name }, place) =>
		name !== undefined && hasFigure.test(line.symbols.slice(place)) ? name : [],
	);

/** Who runs what a supplier is told to supply: who acts, else whom the text is about. */
const userAt = (
	line: Line,
	at: number,
	supplier: string,
	scene: Scene,
): string | null => {
	const suppliers = listed.test(line.symbols) ? listedIn(line) : [];
	const isUser = (name: string) =>
		name !== supplier && runs(name) && !suppliers.includes(name);
	const recipient = recipientAt(line, at);
	if (recipient !== null && isUser(recipient)) return recipient;
	const acting = line.tokens[findActor(line, at, isUser)]?.name;
	if (acting !== undefined) return acting;
	const told = customerTold(supplier, scene);
	if (told !== null) return told;
	const { focus } = scene;
	const canStand =
		focus !== null && isUser(focus) && !isBeyond(focus, supplier);
	return canStand ? focus : mainOf(scene, "lab", "platform");
};

/** Further to the supplying end: no customer of it. */
const isBeyond = (name: string, supplier: string): boolean => {
	const one = supplyRankOf(name);
	const other = supplyRankOf(supplier);
	return one !== null && other !== null && one > other;
};

const namedAt = (line: Line, place: number): string | null => {
	const name = line.tokens[place]?.name;
	return name !== undefined && isSupplier(name) ? name : null;
};

/** "300 megawatts of SpaceX capacity": whose business is not known, but that it has systems. */
const ownerAt = (line: Line, place: number): string | null => {
	const name = line.tokens[place]?.name;
	const isOwner =
		line.symbols[place + 1] === system &&
		name !== undefined &&
		rankOf(name) === null;
	return isOwner ? name : null;
};

const supplierAt = (line: Line, at: number): string | null => {
	const found = behind.exec(line.symbols.slice(at + 1));
	const place = at + (found?.[0].length ?? 0);
	const next =
		found === null ? null : (namedAt(line, place) ?? ownerAt(line, place));
	if (next !== null) return next;
	const before = line.symbols.slice(clauseAround(line, at).from, at);
	const isListed = listed.test(line.symbols) && beforeFigure.test(before);
	if (!ahead.test(before) && !isListed) return null;
	const supplier = namedAt(line, findLeft(line, at, "N", ",;"));
	return supplier === recipientAt(line, at) ? null : supplier;
};

/** "Its site will supply Microsoft with 200MW": who acts, or whom the text is about, supplies the one named. */
const supplierUntold = (
	line: Line,
	at: number,
	{ focus }: Scene,
): string | null => {
	const recipient = recipientAt(line, at);
	if (recipient === null) return null;
	const actor = findActor(line, at, (name) => name !== recipient);
	const supplier = actor === -1 ? focus : line.tokens[actor]?.name;
	const supplies = supplier && supplier !== recipient && isSupplier(supplier);
	return supplies ? supplier : null;
};

/** The parties where the words beside the figure say whose systems it counts; `null` where they don't. */
export const partiesByGoods = (
	line: Line,
	at: number,
	scene: Scene,
): Told | null => {
	const object =
		supplierAt(line, at) ??
		takenFrom(line, at) ??
		supplierUntold(line, at, scene);
	if (object === null) return null;
	const subject = userAt(line, at, object, scene);
	if (subject === null) return null;
	const isGiven = subject === recipientAt(line, at);
	return !isGiven && isBeyond(subject, object) ? null : { subject, object };
};

/** The maker that the clause behind the figure's own names for all of it; `null` for none. */
export const makerBehind = (line: Line, at: number): string | null => {
	const { to } = clauseAround(line, at);
	const found = make.exec(line.symbols.slice(to));
	const name = found && line.tokens[to + found[0].lastIndexOf("N")]?.name;
	return name && isSector(name, "chips") ? name : null;
};
