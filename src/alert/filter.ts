import { z } from "zod";
import { fold } from "../text/fold.ts";
import { type Alert, alertNames, nameOf } from "./alert.ts";

const groups = [...new Set(alertNames.map((name) => name.split(".")[0]))];

/** What may stand in `events`: a name, or a whole group such as `dispute.*`. */
export const eventPatterns = [
	...alertNames,
	...groups.map((group) => `${group}.*`),
];

/** Which alerts are wanted; all that is given must hold. A topic file's rules have the same form. */
export const Filter = z.strictObject({
	events: z
		.array(z.enum(eventPatterns))
		.optional()
		.meta({ description: "Names such as deal.new, or groups as dispute.*" }),
	kinds: z.array(z.string().min(1)).optional().meta({
		description: "Kinds of statement, such as investment or chips",
	}),
	parties: z.array(z.string().min(1)).optional().meta({
		description: "Names of which the event must concern at least one",
	}),
	minStories: z.int().positive().optional().meta({
		description:
			"Independent stories behind it: both sides' for a dispute, the newest figure's otherwise",
	}),
	minMove: z.number().positive().optional().meta({
		description:
			"Percent by which a share must at least have moved; bars nothing but shares' moves",
	}),
	onlyDisputes: z.boolean().optional().meta({
		description: "Nothing but disputes and denials",
	}),
});

/** As a topic file states it, event names still unchecked. */
export type Rule = Readonly<{
	events?: readonly string[] | undefined;
	kinds?: readonly string[] | undefined;
	parties?: readonly string[] | undefined;
	minStories?: number | undefined;
	minMove?: number | undefined;
	onlyDisputes?: boolean | undefined;
}>;

const isNamed = (name: string, patterns: readonly string[]): boolean =>
	patterns.some((pattern) =>
		pattern.endsWith(".*")
			? name.startsWith(pattern.slice(0, -1))
			: name === pattern,
	);

const isContentious = (name: string): boolean =>
	name.startsWith("dispute.") || name === "claim.denied";

/** Stories behind an alert; `null` for those that rest on none. */
const storiesOf = (alert: Alert): number | null => {
	if (!("figures" in alert.data) || alert.data.figures.length === 0)
		return null;
	const stories = alert.data.figures.map((figure) => figure.stories);
	const name = nameOf(alert);
	if (name.startsWith("dispute."))
		return stories.reduce((sum, count) => sum + count, 0);
	const isChange = name === "deal.revised" || name === "status.changed";
	return isChange ? (stories.at(-1) ?? 0) : Math.max(...stories);
};

/** In small letters and one script. */
const inPlain = (name: string): string => fold(name).toLowerCase();

const concerns = ({ data }: Alert, parties: readonly string[]): boolean => {
	if ("counts" in data) return true;
	if (!("parties" in data)) return false;
	const wanted = parties.map(inPlain);
	const { subject, object } = data.parties;
	return [subject, object].some(
		(party) => party !== undefined && wanted.includes(inPlain(party)),
	);
};

const isOfKind = ({ data }: Alert, kinds: readonly string[]): boolean =>
	!("kind" in data) || kinds.includes(data.kind);

const hasMoved = ({ data }: Alert, percent: number): boolean => {
	if (!("figures" in data) || data.kind !== "price-move") return true;
	return data.figures.some(({ value }) =>
		[value?.low, value?.high].some((end) => Math.abs(end ?? 0) >= percent),
	);
};

/** Whether all that the rule states holds. Feeds' events have no stories or kinds, so only names and parties bar them. */
export const passes = (alert: Alert, rule: Rule): boolean => {
	const { events, kinds, parties, minStories, minMove, onlyDisputes } = rule;
	const name = nameOf(alert);
	const stories = storiesOf(alert);
	return (
		(events === undefined || isNamed(name, events)) &&
		(kinds === undefined || isOfKind(alert, kinds)) &&
		(parties === undefined || concerns(alert, parties)) &&
		(minStories === undefined || stories === null || stories >= minStories) &&
		(minMove === undefined || hasMoved(alert, minMove)) &&
		(!onlyDisputes || isContentious(name))
	);
};

/** Whether one of a topic's rules lets the alert through; a topic without rules lets all through. */
export const passesAny = (alert: Alert, rules: readonly Rule[]): boolean =>
	rules.length === 0 || rules.some((rule) => passes(alert, rule));

/** Names in a rule that no event has: such a rule never speaks, which nobody means. */
export const unknownEvents = ({ events = [] }: Rule): string[] =>
	events.filter((name) => !eventPatterns.includes(name));
