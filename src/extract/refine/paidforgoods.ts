import { isForGoods } from "../../language/firstpayment.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";
import { symbolOf } from "../rule/line/symbol.ts";

const pay = symbolOf("spend");
const to = symbolOf("to");
/** From whoever pays to whom: "OpenAI has paid Oracle", OpenAI向甲骨文支付. */
const paid = new RegExp(
	`^N[^N;,]*(?:${pay}[^N;,]?N|${to}[^N;,]?N[^N;,]?${pay})`,
);

/** "OpenAI paid Oracle the first $5 billion": the one who is said to release the money gets it. */
const isPaidBack = ({ line, subject, object, at = -1 }: Draft): boolean =>
	line.tokens.some(({ name }, place) => {
		if (name === undefined || name !== object || place >= at) return false;
		const words = paid.exec(line.symbols.slice(place, at))?.[0];
		const payee = place + (words?.lastIndexOf("N") ?? 0);
		return words !== undefined && line.tokens[payee]?.name === subject;
	});

const isPaidForGoods = (draft: Draft): boolean => {
	const { kind, line, at } = draft;
	if (kind !== "tranche" || at === undefined) return false;
	return (
		isForGoods(textBefore(line, at), textBehind(line, at)) || isPaidBack(draft)
	);
};

/** Without first payments for goods, which nobody releases to one in whom they invest. */
export const withoutPaymentsForGoods = (
	drafts: readonly Draft[],
): readonly Draft[] => drafts.filter((draft) => !isPaidForGoods(draft));
