import { growsTo } from "../../language/capacity.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore } from "../rule/line/linetext.ts";

const sizeOf = ({ value }: Draft): number => value?.high ?? value?.low ?? 0;

/** How far apart, in characters, the sentences of a size and of what it may grow to are. */
const adjacent = 200;

/** A headline's claim stands for its repetitions. */
const isNear = ({ line }: Draft, former: Draft): boolean =>
	former.line === line ||
	former.line.sentence.inTitle ||
	(former.line.block === line.block &&
		line.sentence.start - former.line.sentence.end <= adjacent);

/** "250 MW, scalable to 1 GW": the smaller power told right before, of the same one. */
const sizeBefore = (
	draft: Draft,
	drafts: readonly Draft[],
): Draft | undefined =>
	drafts
		.filter(({ kind, start }) => kind === "capacity" && start < draft.start)
		.findLast(
			(former) =>
				former.subject === draft.subject &&
				sizeOf(former) < sizeOf(draft) &&
				isNear(draft, former),
		);

/** What a site may grow to has the supplier of what it begins with. */
export const withGrowth = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		const { kind, object, line, at } = draft;
		if (kind !== "capacity" || at === undefined || object !== null)
			return draft;
		if (!growsTo(textBefore(line, at))) return draft;
		const former = sizeBefore(draft, drafts);
		return former === undefined ? draft : { ...draft, object: former.object };
	});
