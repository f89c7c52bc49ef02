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
		default:
			return false;
	}
};

/** Whether another of the alerts, which became known at the same instant, tells all that this one tells. */
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
