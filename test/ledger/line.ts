import type { Quantity } from "../../src/extract/claim.ts";
import type { LedgerEvent } from "../../src/ledger/event.ts";
import type {
	Deal,
	Dispute,
	Milestone,
	Reaction,
	Revision,
	Setback,
	Side,
	TallyLine,
} from "../../src/ledger/statement.ts";

const scales = [
	[1e12, "T"],
	[1e9, "B"],
	[1e6, "M"],
] as const;

const amount = (value: number): string => {
	const scale = scales.find(([least]) => Math.abs(value) >= least);
	return scale === undefined ? `${value}` : `${value / scale[0]}${scale[1]}`;
};

const unitOf = ({ unit }: Quantity): string =>
	unit === "USD" ? "" : unit === "percent" ? "%" : ` ${unit}`;

/** `≤100B`, `≥10 GW`, `4M–5M count`, `~3.9%`. */
const ofQuantity = (value: Quantity): string => {
	const { low, high, approx } = value;
	const sign = approx ? "~" : "";
	if (low === null) return `≤${amount(high ?? 0)}${unitOf(value)}`;
	if (high === null) return `≥${amount(low)}${unitOf(value)}`;
	const range = low === high ? amount(low) : `${amount(low)}–${amount(high)}`;
	return `${sign}${range}${unitOf(value)}`;
};

const pair = (subject: string, object: string | undefined): string =>
	object === undefined ? subject : `${subject}>${object}`;

const figure = ({ value, qualifier, when, upon, denied }: Side): string =>
	[
		...(denied ? ["not"] : []),
		value === undefined
			? when === undefined
				? (qualifier ?? "so")
				: `${when.from ?? ""}…${when.to ?? ""}`
			: ofQuantity(value),
		...(upon === undefined ? [] : [upon]),
	].join(" ");

const side = (told: Side): string => `${figure(told)} ×${told.stories}`;

export const ofDispute = (dispute: Dispute): string => {
	const { kind, subject, object, qualifier, part, state, settled, sides, sum } =
		dispute;
	const what = [
		kind,
		pair(subject, object),
		...(qualifier ? [qualifier] : []),
		...(part ? [`(${part})`] : []),
	];
	const how = sum ?? sides.map(side).join(" | ");
	const end = settled === undefined ? "" : ` ${settled.slice(0, 10)}`;
	return `${what.join(" ")} ${state}${end}: ${how}`;
};

export const ofRevision = ({ kind, subject, object, ...told }: Revision) =>
	`${kind} ${pair(subject, object)}: ${figure(told.from)} → ${figure(told.to)}`;

export const ofDeal = (deal: Deal): string =>
	[
		deal.kind,
		pair(deal.subject, deal.object),
		...(deal.value === undefined ? [] : [ofQuantity(deal.value)]),
		`×${deal.stories}`,
		...(deal.status === undefined ? [] : [deal.status]),
		...(deal.doubted === undefined ? [] : [`${deal.doubted}?`]),
		...(deal.disputed ? ["disputed"] : []),
		...(deal.denied ? ["denied"] : []),
	].join(" ");

const ofTotal = (total: NonNullable<TallyLine["notFinal"]>): string => {
	const { low, high, approx, atLeast } = total;
	const sum = `${amount(low)} to ${amount(high)}`;
	return `${approx ? "~" : ""}${sum}${atLeast ? "+" : ""}`;
};

export const ofTally = ({ notFinal, ...line }: TallyLine): string => {
	const { kind, unit, deals } = line;
	const sum = `${kind} ${unit}: ${deals} deals, ${ofTotal(line)}`;
	return notFinal
		? `${sum}, not final ${notFinal.deals}: ${ofTotal(notFinal)}`
		: sum;
};

const figureOf = (told: Side | undefined, name: string): string[] =>
	told?.value === undefined ? [] : [`${name} ${ofQuantity(told.value)}`];

export const ofReaction = (reaction: Reaction): string => {
	const { company, day, inferred, moves } = reaction;
	const told = moves.map(
		({ qualifier, value, disputed }) =>
			`${qualifier} ${ofQuantity(value)}${disputed ? "!" : ""}`,
	);
	const all = [
		...told,
		...figureOf(reaction.marketCapChange, "gained").map(
			(gained) => `${gained}${reaction.marketCapChange?.disputed ? "!" : ""}`,
		),
		...figureOf(reaction.marketCap, "worth"),
	];
	return `${day}${inferred ? "?" : ""} ${company}: ${all.join(", ")}`;
};

export const ofMilestone = (milestone: Milestone): string => {
	const { qualifier, state, elapsed, daysLeft, planned } = milestone;
	return [
		qualifier,
		state,
		...(elapsed === undefined ? [] : [elapsed]),
		...(daysLeft === undefined ? [] : [`${daysLeft}d`]),
		...(planned === undefined
			? []
			: [`(was ${planned.from ?? ""}…${planned.to ?? ""})`]),
	].join(" ");
};

/** `cancelled 2026-02-20 ×1 against 2: cancelled ×1, letter-of-intent ×3`. */
export const ofSetback = (setback: Setback | undefined): string => {
	if (setback === undefined) return "";
	const { status, since, stories, against, inDoubt, doubted, sides } = setback;
	const told = sides.map(side).join(", ");
	const holds = `${status}${inDoubt ? "?" : ""} ${since.slice(0, 10)}`;
	const rumour =
		doubted === undefined
			? ""
			: `, ${doubted.status}? ${doubted.since.slice(0, 10)} ×${doubted.stories}`;
	return `${holds} ×${stories} against ${against}${rumour}: ${told}`;
};

export const ofTick = ({ name, at, days, setback }: LedgerEvent): string =>
	[
		at.slice(0, 10),
		name,
		...(days === undefined ? [] : [days]),
		...(setback === undefined ? [] : [`(${setback.status})`]),
	].join(" ");
