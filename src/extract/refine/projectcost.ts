import type { Draft } from "../rule/draft.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { isSector } from "../rule/party/trade.ts";
import type { Scene } from "../rule/scene/scene.ts";
import { whenOf } from "../rule/time/period.ts";

/** The joint project that alone is named in the clause, before its first sum; `null` elsewhere. */
const projectAhead = ({ line, at = 0 }: Draft): string | null => {
	const { from, to } = clauseAround(line, at);
	const [only, more] = line.tokens
		.slice(from, to)
		.flatMap(({ name }) => name ?? []);
	const isAhead = line.symbols.slice(from, at).includes("N");
	if (!isAhead || only === undefined || more !== undefined) return null;
	return isSector(only, "project") ? only : null;
};

/** “星际之门”先投1000亿美元: what a joint project spends at first is no backer's payment; `null` for others. */
export const asProjectCost = (draft: Draft, scene: Scene): Draft | null => {
	const { kind, qualifier, line, at } = draft;
	if (kind !== "tranche" || qualifier !== "first" || at === undefined)
		return null;
	const subject = projectAhead(draft);
	if (subject === null) return null;
	const { qualifier: _step, when: _due, ...rest } = draft;
	return {
		...rest,
		...{ kind: "spending", subject, object: null },
		...whenOf("spending", line, at, scene),
	};
};
