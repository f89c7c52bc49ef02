import { ofChipsOfIts, ofOwnChips } from "../../../language/en/own.ts";
import type { Line } from "../line/line.ts";
import { textBehind } from "../line/linetext.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import { findActor } from "../party/subject.ts";
import { isSector } from "../party/trade.ts";

/** How far behind a count the product may stand that it counts. */
const reach = 2;

const running = setOf("deploy", "running");

const isRun = ({ symbols }: Line, at: number): boolean =>
	standsAt(running, symbols, at - 1);

/** The counted product is the one's own: "AWS has 1.4 million Trainiums". */
const isOwnProduct = (line: Line, at: number, owner: string): boolean =>
	line.tokens.slice(at + 1, at + 1 + reach).some(({ name, mention }) => {
		const isProduct = mention?.type === "name" && mention.sort === "product";
		return isProduct && name === owner;
	});

/** Who runs chips of its own, which nobody supplies: "Groq runs 19,000 of its own chips"; `null` for none. */
export const ownerOfChips = (line: Line, at: number): string | null => {
	const owner = line.tokens[findActor(line, at)]?.name;
	if (owner === undefined) return null;
	const behind = textBehind(line, at);
	const isOwn =
		ofOwnChips.test(behind) ||
		(isRun(line, at) && ofChipsOfIts.test(behind)) ||
		(!isSector(owner, "chips") && isOwnProduct(line, at, owner));
	return isOwn ? owner : null;
};
