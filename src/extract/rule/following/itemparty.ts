import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { joiner, symbolOf } from "../line/symbol.ts";
import { classOf, standsAt } from "../line/symbolclass.ts";
import type { Parties } from "../party/parties.ts";
import { isMaker } from "../party/soleparty.ts";
import { isSector, isSupplier } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";

const tieup = symbolOf("tieup");

/** A name and a figure, the verb left to the clause before: 三星超过5万颗, "Anthropic about 3.5 GW". */
const elided = new RegExp(
	`^[${joiner}_]*N[_${symbolOf("first")}${symbolOf("more")}${symbolOf("win")}]{0,2}$`,
);

const again = `[_${symbolOf("more")}]{0,2}`;
/** "… and Google with another 5 GW", 谷歌再提供5吉瓦: a second supplier of the same customer. */
const gapped = new RegExp(
	`${joiner}_?N_?${symbolOf("with")}${again}$|^_?N${again}[${symbolOf("sell")}${symbolOf("supply")}]${again}$`,
);

/** "Google provides 3.5 GW from 2027; Amazon 5 GW". */
const divided = new RegExp(
	`^(?:_?[${symbolOf("with")}${symbolOf("from")}]_?N)?[_W]{0,3};_?[${symbolOf("with")}${symbolOf("from")}]?_?N,?[_${symbolOf("more")}${symbolOf("it")}]{0,3}$`,
);

const counted = classOf("GC").set;

/** Behind the last figure before `at`, in the clause that begins at `from`. */
const itemStart = (line: Line, from: number, at: number): number => {
	let start = at;
	while (start > from && !standsAt(counted, line.symbols, start - 1))
		start -= 1;
	return start;
};

/** The parties of a figure whose supplier and nothing else is told: "… and Google with another 5 GW"; `null` for others. */
export const partiesGapped = (
	line: Line,
	from: number,
	at: number,
	earlier: readonly Draft[],
): Parties | null => {
	const start = itemStart(line, from, at);
	const item = line.symbols.slice(start, at);
	const sinceFigure = line.symbols.slice(itemStart(line, 0, at), at);
	if (!gapped.test(item) && !divided.test(sinceFigure)) return null;
	const name = line.tokens[line.symbols.lastIndexOf("N", at)]?.name;
	const first = earlier.findLast(
		({ kind, ...draft }) => kind === "capacity" && draft.line === line,
	);
	const subject = first?.subject ?? null;
	const isSecond = name !== undefined && isSupplier(name) && subject !== null;
	return isSecond ? { subject, object: name } : null;
};

/** The one maker with whom the sentence told a tie-up before: 与博通合作…，Anthropic还有3吉瓦. */
const partnerNamed = (line: Line, start: number): string | undefined => {
	if (!line.symbols.slice(0, start).includes(tieup)) return undefined;
	const makers = line.names.filter(isMaker);
	return makers.length === 1 ? makers[0] : undefined;
};

/** The parties of a later item of a list that a maker supplies; `null` for no list. */
export const partiesOfItem = (
	line: Line,
	from: number,
	at: number,
	earlier: readonly Draft[],
	{ supply }: Scene,
): Parties | null => {
	const start = itemStart(line, from, at);
	if (!elided.test(line.symbols.slice(start, at))) return null;
	const name = line.tokens.slice(start, at).find((token) => token.name)?.name;
	if (name === undefined || isSector(name, "chips")) return null;
	const makers = earlier.flatMap((draft) => {
		const isItem = draft.kind === "capacity" || draft.kind === "chips";
		if (!isItem || draft.line !== line || draft.subject === name) return [];
		const isOwn = supply !== null && draft.subject === supply.subject;
		const object = draft.object ?? (isOwn ? supply.object : null);
		return object !== null && isMaker(object) ? object : [];
	});
	const maker = makers.at(-1) ?? partnerNamed(line, start);
	return maker === undefined || maker === name
		? null
		: { subject: name, object: maker };
};
