import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolOf, symbolsOf } from "../rule/line/symbol.ts";

const deals: ReadonlySet<Draft["kind"]> = new Set([
	"investment",
	"acquisition",
]);

/** 微软否认入股, "Apple did not invest": all that a clause says of the only one it names. */
const abstains = new RegExp(
	`^_?N[^NMPGCE]{0,2}[${symbolsOf("deny", "not")}][^NMPGCE]{0,2}[${symbolsOf("stakebuy", "invest", "acquire")}][_${symbolOf("nonsense")}]{0,2}$`,
);

/** Whether the investor is named by a clause ahead that denies just that, and not by the figure's own. */
const isByAbstainer = ({ kind, subject, denied, line, at }: Draft): boolean => {
	if (!deals.has(kind) || denied || at === undefined) return false;
	const { from, to } = clauseAround(line, at);
	if (from < 2 || namesIn(line, from, to).includes(subject)) return false;
	const ahead = clauseAround(line, from - 2);
	return (
		abstains.test(line.symbols.slice(ahead.from, ahead.to)) &&
		namesIn(line, ahead.from, ahead.to).includes(subject)
	);
};

const namesIn = (
	{ tokens }: Line,
	from: number,
	to: number,
): readonly (string | null)[] =>
	tokens.slice(from, to).flatMap(({ name }) => name ?? []);

/** Without deals that only a company could have made which the clause before says did not. */
export const withoutAbstainers = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter((draft) => !isByAbstainer(draft));
