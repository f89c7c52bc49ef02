import { tellsMeasureNext } from "../../language/pronoun.ts";
import { joiner, symbolOf, symbolsOf } from "../rule/line/symbol.ts";
import { areRivals } from "../rule/party/trade.ts";
import type { Telling } from "./telling.ts";

/** No name yet, or only those that the pronoun acts with: "With Microsoft it will run…", "On Amazon's chips it…". */
const accompanied = new RegExp(
	`^(?:[${symbolOf("with")}${symbolOf("on")}]N(?:[&_]?N)*,?|[^N])*$`,
);

/** Behind a semicolon: "Qualcomm is to buy Alphawave; in 2021 it paid…", "; and in February it paid…". */
const opensClause = new RegExp(
	`;[_${joiner}]{0,2}(?:${symbolOf("into")}?_?W)?_?$`,
);

/** Behind these a name is that of another than whom its clause is about. */
const beside = symbolsOf("with", "on", "from", "by", "of", "to", "for", "into");

/** "IREN gives Microsoft access, and it is buying…": goes on about whom the clause is. */
const goesOn = new RegExp(`,${joiner}_?$`);

/** "Microsoft leads Apple, and it fell 4%": the measure may be that of either. */
const isAnyones = (before: string, behind: string): boolean =>
	/N[^;]*N[^;]*$/.test(before) && tellsMeasureNext(behind);

/** The name that leads what goes before `end`, back to a semicolon, of `names` in the order of their symbols; `null` for none. */
const leaderBefore = (
	before: string,
	end: number,
	names: readonly string[],
): string | null => {
	const from = before.lastIndexOf(";", end - 1) + 1;
	for (let place = from; place < end; place += 1) {
		if (before[place] !== "N") continue;
		if (beside.includes(before[place - 1] ?? "-")) continue;
		return names[before.slice(0, place).split("N").length - 1] ?? null;
	}
	return null;
};

/** Before a pronoun these make it the other side: "OpenAI, which signed a contract with it", "Nvidia and it". */
const governing = new RegExp(
	`(?:[${symbolsOf("with", "from", "to", "sell", "give", "supply")}]|N_?${joiner})$`,
);

/** "Amazon takes a gigawatt from Fermi and pays it": the other one told. */
const paying = new RegExp(`${symbolOf("spend")}$`);

/** "Anthropic ordered Google's chips from it": somebody of whom the sentence has not told. */
const fromIt = new RegExp(`${symbolOf("from")}$`);

const opening = `_?${symbolOf("clause")}?_?$`;
/** "OpenAI said it": the one who speaks. */
const afterSpeaker = new RegExp(`N_?${symbolOf("say")}${opening}`);
/** "OpenAI had 2 GW, against 1 for Anthropic, and said it": whom the sentence is about speaks. */
const saysToo = new RegExp(`[^N]${joiner}_?${symbolOf("say")}${opening}`);

/** Whom the one just named deals with: a company of another business, told of here or before. */
const otherSide = (
	name: string,
	{ said, scene: { focus, recent } }: Telling,
	isSource: boolean,
): string | null => {
	const before = focus === null ? recent : [focus, ...recent];
	const unsaid = isSource ? before.filter((one) => !said.includes(one)) : [];
	const others = [...unsaid, ...said, ...before].filter((one) => one !== name);
	return others.find((one) => !areRivals(one, name)) ?? others[0] ?? null;
};

/** Whom a pronoun means after these symbols of the sentence and the names among them, and before the words `behind`; `null` where a name has been said that acts. */
export const pronounAfter = (
	before: string,
	names: readonly string[],
	behind: string,
	telling: Telling,
): string | null => {
	const {
		said,
		scene: { focus },
	} = telling;
	const last = said.at(-1);
	if (governing.test(before) && last !== undefined)
		return otherSide(last, telling, fromIt.test(before));
	if (paying.test(before)) {
		const paid = said.findLast((name) => name !== said[0]);
		if (paid !== undefined) return paid;
	}
	if (opensClause.test(before)) {
		const end = before.lastIndexOf(";");
		const leader = leaderBefore(before, end, names) ?? said[0];
		if (leader !== undefined) return leader;
	}
	if (goesOn.test(before) && !isAnyones(before, behind)) {
		const leader = leaderBefore(before, before.length, names);
		if (leader !== null) return leader;
	}
	if (afterSpeaker.test(before) && last !== undefined) return last;
	if (saysToo.test(before) && said[0] !== undefined) return said[0];
	if (!accompanied.test(before)) return null;
	if (focus !== null) said.push(focus);
	return focus;
};
