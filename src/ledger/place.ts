import type { Claim, Quantity, Window } from "../extract/claim.ts";
import type { Topic } from "../topic/topic.ts";
import { exchangeOf } from "./calendar/listing.ts";
import { lastTradingDay } from "./calendar/session.ts";
import { addDays } from "./day.ts";
import type { EntryArticle } from "./entry.ts";
import { pairOf } from "./pair.ts";
import { type Rule, ruleOf } from "./rule.ts";
import type { Matter, Stated } from "./slot.ts";

/** Where a claim belongs: its slot, and the figure that it states there. */
export type Place = Readonly<{
	slotKey: string;
	matter: Matter;
	rule: Rule;
	cellKey: string;
	stated: Stated;
	/** The day is not told but taken from the publication. */
	isInferred: boolean;
}>;

const separator = "|";

const keyOfWindow = (when: Window | undefined): string =>
	when === undefined ? "" : `${when.from ?? ""}…${when.to ?? ""}`;

const keyOfValue = (value: Quantity | undefined): string =>
	value === undefined
		? ""
		: `${value.unit} ${value.low ?? ""}…${value.high ?? ""}${value.approx ? "~" : ""}`;

/** A whole calendar year: "annual" adds nothing to it. */
const isYear = (when: Window | undefined): boolean =>
	when?.from?.slice(4) === "-01-01" &&
	when.to === `${when.from.slice(0, 4)}-12-31`;

const tradingDayOf = (claim: Claim, { published }: EntryArticle): Window => {
	const exchange = exchangeOf(claim.subject);
	const moment = claim.qualifier;
	const day = lastTradingDay(exchange, published, moment, claim.quote);
	return { from: day, to: day };
};

type Time = Readonly<{ bound?: Window; stated?: Window; isInferred: boolean }>;

/** Which part of a claim's time belongs to the slot, and which to the figure. */
const timeOf = (claim: Claim, rule: Rule, article: EntryArticle): Time => {
	const { when } = claim;
	const told = { isInferred: when === undefined };
	switch (rule.binds) {
		case "day":
			return { ...told, bound: when ?? tradingDayOf(claim, article) };
		case "capture":
			return { ...told, stated: when ?? tradingDayOf(claim, article) };
		case "period":
			return when === undefined
				? { isInferred: false }
				: { isInferred: false, bound: when };
		case "nothing":
			return when === undefined
				? { isInferred: false }
				: { isInferred: false, stated: when };
		default:
			return rule.binds satisfies never;
	}
};

/** Whether the sub-case is part of the figure, not of the slot: statuses follow one another, and a valuation may not tell which it is. */
const statesQualifier = ({ kind }: Claim, rule: Rule): boolean =>
	rule.figure === "qualifier" || kind === "valuation";

/** The sub-case as part of the slot, where it adds anything. */
const slotQualifier = (claim: Claim, rule: Rule): Claim["qualifier"] =>
	statesQualifier(claim, rule) ||
	(claim.qualifier === "annual" && isYear(claim.when))
		? undefined
		: claim.qualifier;

const given = <Key extends string, Value>(
	key: Key,
	value: Value | undefined,
): { [K in Key]?: Value } => {
	const fields: { [K in Key]?: Value } = {};
	if (value !== undefined) fields[key] = value;
	return fields;
};

/** Reports run ahead of an announcement by a day or two. */
const leakDays = 2;

/** What the parties had due before their deal was announced belongs to some other project. */
const isPrior = (
	{ kind, subject, object }: Claim,
	{ published }: EntryArticle,
	{ announced, parties }: Topic,
): boolean =>
	kind === "milestone" &&
	published.slice(0, 10) < addDays(announced, -leakDays) &&
	[subject, object].every((name) =>
		parties.some((party) => party.name === name),
	);

/** How a deal stands is one matter, whichever of its parties is named first. */
const partiesOf = (
	{ kind, subject, object }: Claim,
	topic: Topic,
): Pick<Claim, "subject" | "object"> =>
	kind === "status" && object !== undefined
		? pairOf({ subject, object }, topic)
		: { subject, object };

/** Where a claim of an article belongs. */
export const placeOf = (
	claim: Claim,
	article: EntryArticle,
	topic: Topic,
): Place => {
	const { kind } = claim;
	const { subject, object } = partiesOf(claim, topic);
	const rule = ruleOf(claim);
	const time = timeOf(claim, rule, article);
	const statedQualifier = statesQualifier(claim, rule)
		? claim.qualifier
		: undefined;
	const matter: Matter = {
		kind,
		subject,
		...given("object", rule.hasObject ? object : undefined),
		...given("qualifier", slotQualifier(claim, rule)),
		...given("when", time.bound),
		...given("part", claim.part),
		...given("prior", isPrior(claim, article, topic) || undefined),
	};
	const stated: Stated = {
		...given("value", claim.value),
		...given("qualifier", statedQualifier),
		...given("when", time.stated),
		...given("upon", claim.upon),
		...given("object", rule.hasObject ? undefined : object),
		denied: claim.denied === true,
	};
	return {
		slotKey: slotKeyOf(matter),
		matter,
		rule,
		cellKey: [
			keyOfValue(stated.value),
			stated.qualifier ?? "",
			keyOfWindow(stated.when),
			stated.object ?? "",
			stated.denied ? "denied" : "",
			...(stated.upon === undefined ? [] : [stated.upon]),
		].join(separator),
		stated,
		isInferred: time.isInferred,
	};
};

/** The name of a slot; the same matter has the same name for ever. */
export const slotKeyOf = (matter: Matter): string =>
	[
		matter.kind,
		matter.subject,
		matter.object ?? "",
		matter.qualifier ?? "",
		keyOfWindow(matter.when),
		...(matter.part === undefined ? [] : ["part", matter.part]),
		...(matter.prior ? ["prior"] : []),
	].join(separator);
