import type { Quote } from "../ledger/report/quote.ts";
import { type Alert, type DealData, type Figure, nameOf } from "./alert.ts";

type DealAlert = Alert & Readonly<{ data: DealData }>;

const isOfDeal = (alert: Alert): alert is DealAlert => "figures" in alert.data;

const partiesOf = ({ parties: { subject, object } }: DealData): string =>
	JSON.stringify([subject, object ?? ""].toSorted());

const claimOf = (figure: Figure, { qualifier }: DealData): string =>
	JSON.stringify([
		figure.value,
		figure.when,
		figure.qualifier ?? qualifier,
		figure.denied,
	]);

/** A denial or a share's move that has opened a dispute is one of the dispute's sides. */
const isSideOf = (alert: DealAlert, dispute: DealAlert): boolean => {
	if (alert.data.kind !== dispute.data.kind) return false;
	if (alert.data.day !== dispute.data.day) return false;
	const sides = dispute.data.figures.map((side) => claimOf(side, dispute.data));
	return alert.data.figures.every((figure) =>
		sides.includes(claimOf(figure, alert.data)),
	);
};

/** First heard of together with its end: what was never known before is no new deal. */
const isEndOf = ({ data: { figures } }: DealAlert): boolean =>
	figures.length === 1 && figures[0]?.qualifier === "cancelled";

const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Years after which what an article dates so is no news even to who never heard of it. */
const oblivion = 2;

/** The articles themselves say that it was years ago: "in 2021 it had meant to buy Arm". */
const isLongAgo = ({ data: { figures } }: DealAlert): boolean => {
	const quotes = figures.flatMap((figure) => figure.quotes);
	const isOld = ({ quote, published }: Quote): boolean => {
		const latest = Math.max(...(quote.match(years) ?? []).map(Number));
		return latest > 0 && Number(published.slice(0, 4)) - latest >= oblivion;
	};
	return quotes.length > 0 && quotes.every(isOld);
};

/** Two figures of one deal that come at once are each a new deal at first. */
const isSecond = (alert: DealAlert, alerts: readonly DealAlert[]): boolean =>
	alert !==
	alerts.find(
		({ type, data }) => type === alert.type && data.kind === alert.data.kind,
	);

const tells = (
	other: DealAlert,
	alert: DealAlert,
	all: readonly DealAlert[],
): boolean => {
	const names = [nameOf(alert), nameOf(other)].join(" ");
	switch (names) {
		case "claim.denied dispute.opened":
		case "claim.denied dispute.changed":
		case "reaction.reported dispute.opened":
		case "reaction.reported dispute.changed":
			return isSideOf(alert, other);
		case "deal.new dispute.opened":
		case "deal.new dispute.changed":
			return isSecond(alert, all) && isSideOf(alert, other);
		case "deal.new status.changed":
			return isEndOf(other);
		case "status.changed deal.new":
			return isEndOf(alert) && isLongAgo(other);
		default:
			return false;
	}
};

/**
 * Whether an alert need not be sent beside those that became known at the same instant: another tells all that it tells, or
 * shows that it is history.
 */
export const isEcho = (alert: Alert, alerts: readonly Alert[]): boolean => {
	if (!isOfDeal(alert)) return false;
	const parties = partiesOf(alert.data);
	const close = alerts
		.filter(isOfDeal)
		.filter(
			({ time, data }) => time === alert.time && partiesOf(data) === parties,
		);
	return close.some((other) => tells(other, alert, close));
};
