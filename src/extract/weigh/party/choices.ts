import type { Draft } from "../../rule/draft.ts";
import { type Around, type Setting, settingOf } from "../setting.ts";
import type { Choice } from "./pair.ts";
import { type Sight, sightsOf } from "./sight.ts";
import { objectIn, type Sort } from "./sort.ts";

/** How many names of an article are weighed: the most prominent, and those of the claim's own sentence, of which only a hostile one has more. */
const most = { main: 7, own: 16 };

/** Who a claim's parties could be. */
export type Choices = Readonly<{
	setting: Setting;
	sights: readonly Sight[];
	/** With which of the names each other one may deal; `null` for nobody. */
	others: readonly (number | null)[];
	/** Claims told before, of the same sort. */
	earlier: readonly Draft[];
}>;

const memoByCount = <Value>(
	make: (count: number) => Value,
): ((count: number) => Value) => {
	const known: Value[] = [];
	return (count) => (known[count] ??= make(count));
};

/** The places of so many names; each list is made once. */
const placesOf = memoByCount((count) =>
	Array.from({ length: count }, (_, at) => at),
);
const withNobody = memoByCount((count) => [null, ...placesOf(count)]);
const nobodyAlone = [null];

const othersOf = (count: number, sort: Sort): readonly (number | null)[] => {
	const may = objectIn[sort];
	if (may === "never") return nobodyAlone;
	return may === "perhaps" ? withNobody(count) : placesOf(count);
};

/** The names that may be a claim's parties. */
export const choicesOf = (
	draft: Draft,
	sort: Sort,
	earlier: readonly Draft[],
	around: Omit<Around, "weights" | "told">,
): Choices => {
	const setting = settingOf(draft, around);
	const names = around.main.slice(0, most.main);
	const add = (name: string | null): void => {
		if (name !== null && !names.includes(name)) names.push(name);
	};
	for (const name of draft.line.names.slice(0, most.own)) add(name);
	add(draft.subject);
	add(draft.object);
	const sights = sightsOf(setting, names);
	return {
		...{ setting, sights, earlier },
		others: othersOf(sights.length, sort),
	};
};

/** The pair of a name and one of the others, by their places; `null` where both are one. */
export const choiceAt = (
	{ sights, others }: Choices,
	place: number,
	other: number,
): Choice | null => {
	const subject = sights[place];
	const at = others[other] ?? null;
	if (subject === undefined || at === place) return null;
	return { subject, object: at === null ? null : (sights[at] ?? null) };
};

/** Every pair. */
export const pairsOf = (choices: Choices): readonly Choice[] =>
	choices.sights.flatMap((_, place) =>
		choices.others.flatMap((_, other) => choiceAt(choices, place, other) ?? []),
	);
