import { signedWithNeither } from "../../language/witheither.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { joiner, symbolOf } from "../rule/line/symbol.ts";
import { orient } from "../rule/status/dealpair.ts";

type Two = readonly [string, string];

/** Two names side by side, AWS as the service that it is. */
const sideBySide = new RegExp(
	`N(?=[_${symbolOf("cloud")}]{0,2}${joiner}_?(N))`,
	"dg",
);

/** The last two names told side by side in a line; `null` for none. */
const twoIn = ({ symbols, tokens }: Line): Two | null => {
	const last = [...symbols.matchAll(sideBySide)].at(-1);
	const one = tokens[last?.index ?? -1]?.name;
	const other = tokens[last?.indices?.[1]?.[0] ?? -1]?.name;
	return one === undefined || other === undefined ? null : [one, other];
};

/** Who signs with none of two, by the line that names them or by whom the article is about; nobody where neither tells. */
const pairsIn = (line: Line, { main }: Notes) => {
	const two = twoIn(line);
	if (two === null) return [];
	const actor = [...line.names, ...main].find((name) => !two.includes(name));
	return actor === undefined
		? []
		: two.map(
				(name) => orient(actor, name) ?? { subject: actor, object: name },
			);
};

const isUnsigned = ({ kind, qualifier }: Draft): boolean =>
	kind === "status" && qualifier === "no-agreement";

/** How many sentences before may tell who the two are. */
const reach = 3;

/** Of a line that tells so, what is not signed with each; nothing for any other. */
const unsignedIn = (at: number, notes: Notes): readonly Draft[] => {
	const line = notes.lines[at];
	const found = line === undefined ? null : signedWithNeither(line.text);
	if (line === undefined || found === null) return [];
	const told = notes.lines.slice(Math.max(0, at - reach), at + 1);
	const pairs =
		told
			.toReversed()
			.map((one) => pairsIn(one, notes))
			.find(({ length }) => length > 0) ?? [];
	const start = line.sentence.start + found.index;
	return pairs.map((pair) => ({
		...{ kind: "status", ...pair, qualifier: "no-agreement", line },
		...{ start, end: start + found[0].length },
		rule: `${notes.lang}/status/with-neither`,
	}));
};

/** "TCS is in talks with AWS and OpenAI; no binding agreement has been signed with either": none of TCS with each. */
export const withNeitherSigned = (
	drafts: readonly Draft[],
	notes: Notes,
): readonly Draft[] => {
	const unsigned = notes.lines.flatMap((_, at) => unsignedIn(at, notes));
	if (unsigned.length === 0) return drafts;
	const lines = new Set(unsigned.map(({ line }) => line));
	const isRetold = (draft: Draft) => isUnsigned(draft) && lines.has(draft.line);
	return [...drafts.filter((draft) => !isRetold(draft)), ...unsigned];
};
