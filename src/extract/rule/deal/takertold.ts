import type { Draft } from "../draft.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";

const taking = symbolsOf("acquire", "buy", "win");
/** Right behind a name, with nothing but the price between. */
const takes = new RegExp(
	`^(?:_?${symbolOf("to")}|_?${symbolOf("use")}?_?M)?_?[${taking}]`,
);

/** "Leaving Oracle to acquire the chip designer", 为英飞凌以171亿美元收购: who takes over, where the words tell so right beside the name; `null` where they don't. */
export const takerTold = ({
	kind,
	line,
	object,
	start,
	end,
}: Draft): string | null => {
	if (kind !== "acquisition" || object === null) return null;
	const taker = line.tokens.find(
		({ name, mention, ...token }, place) =>
			name !== undefined &&
			name !== object &&
			mention?.type === "name" &&
			mention.name === name &&
			token.start >= start &&
			token.start < end &&
			takes.test(line.symbols.slice(place + 1)),
	);
	return taker?.name ?? null;
};
