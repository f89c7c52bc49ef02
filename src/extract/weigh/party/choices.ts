import type { Draft } from "../../rule/draft.ts";
import type { Look } from "../see.ts";
import { type Around, type Setting, settingOf } from "../setting.ts";
import { type Choice, lookAtPair } from "./pair.ts";
import { type Sight, sightsOf } from "./sight.ts";
import { objectIn, type Sort, sortOf } from "./sort.ts";

/** How many names of an article are weighed: the most prominent, and those of the claim's own sentence, of which only a hostile one has more. */
const most = { main: 7, own: 16 };

/** Who a claim's parties could be. */
export type Choices = Readonly<{
	setting: Setting;
	sights: readonly Sight[];
	all: readonly Choice[];
	lookAt: (choice: Choice) => Look;
}>;

const pairsOf = (sights: readonly Sight[], sort: Sort): readonly Choice[] => {
	const others: readonly (Sight | null)[] =
		objectIn[sort] === "never"
			? [null]
			: [...(objectIn[sort] === "perhaps" ? [null] : []), ...sights];
	return sights.flatMap((subject) =>
		others
			.filter((object) => object !== subject)
			.map((object) => ({ subject, object })),
	);
};

/** The names that may be a claim's parties, and every pair of them. */
export const choicesOf = (
	draft: Draft,
	sort: Sort,
	around: Omit<Around, "weights">,
): Choices => {
	const setting = settingOf(draft, around);
	const names = new Set([
		...around.main.slice(0, most.main),
		...draft.line.names.slice(0, most.own),
		...[draft.subject, draft.object].flatMap((name) => name ?? []),
	]);
	const sights = sightsOf(setting, [...names]);
	const earlier = around.told.filter((one) => sortOf(one) === sort);
	return {
		...{ setting, sights },
		all: pairsOf(sights, sort),
		lookAt: (choice) => lookAtPair(setting, choice, earlier),
	};
};
