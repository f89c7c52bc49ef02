import type { Kind, Qualifier, Unit } from "../extract/claim.ts";
import type { EventName } from "../ledger/event.ts";
import type {
	MilestoneState,
	Outlook,
	Setback,
	TallyLine,
} from "../ledger/statement.ts";
import { enAlert } from "./en/alert.ts";
import { enBoard } from "./en/board.ts";
import { enReport } from "./en/report.ts";

const kinds = {
	investment: "investment",
	purchase: "purchase",
	acquisition: "acquisition",
	tranche: "tranche",
	capacity: "capacity",
	milestone: "milestone",
	chips: "chips",
	status: "status",
	"price-move": "price move",
	"market-cap-change": "market value change",
	"market-cap": "market value",
	valuation: "valuation",
	stake: "stake",
	revenue: "revenue",
	profit: "profit",
	spending: "spending",
	users: "users",
	"unit-cost": "cost per GW",
	"funding-round": "funding",
	audit: "sum check",
} satisfies Record<Kind | "audit", string>;

const qualifiers = {
	each: "each step",
	first: "first step",
	total: "total",
	online: "online",
	"first-capacity": "first capacity",
	"full-capacity": "full capacity",
	agreement: "final papers",
	"own-chip": "own chip",
	"letter-of-intent": "letter of intent",
	definitive: "definitive",
	"no-agreement": "not final",
	"on-hold": "on hold",
	"scaled-back": "cut",
	cancelled: "cancelled",
	completed: "completed",
	close: "close",
	high: "high",
	low: "low",
	premarket: "premarket",
	"after-hours": "after hours",
	session: "in session",
	"pre-money": "pre-money",
	"post-money": "post-money",
	annual: "annual",
	weekly: "weekly",
	monthly: "monthly",
	daily: "daily",
	chips: "chips alone",
} satisfies Record<Qualifier, string>;

/** For columns that are too narrow. */
const short: Partial<Record<Qualifier, string>> = {
	"letter-of-intent": "LOI",
	"on-hold": "held",
	cancelled: "off",
	premarket: "pre",
	"after-hours": "after",
	session: "session",
};

/** The same for power below a gigawatt. */
const megawatts = ["", " MW"];

/** What stands before a number and after it. */
const units = {
	USD: ["$", ""],
	CNY: ["CN¥", ""],
	HKD: ["HK$", ""],
	TWD: ["NT$", ""],
	EUR: ["€", ""],
	GBP: ["£", ""],
	JPY: ["JP¥", ""],
	GW: ["", " GW"],
	percent: ["", " %"],
	count: ["", ""],
} satisfies Record<Unit, readonly string[]>;

/** One claim as a sentence without its full stop. */
const claims = {
	investment: "{subject} to invest[ {value}][ in {object}]",
	purchase: "{subject} to buy[ from {object}][ for {value}][, {when}]",
	acquisition: "{subject} to acquire[ {object}][ for {value}]",
	tranche:
		"{subject} to release[ {value}][ to {object}][, {qualifier}][, {when}]",
	capacity: "{subject} to run[ {value}][ with {object}][ ({qualifier})]",
	milestone: "{subject}[ and {object}]: {qualifier}[, {when}]",
	chips: "{subject} to take[ {value}] chips[ from {object}]",
	status: "{subject}[–{object}] deal: {qualifier}",
	"price-move": "{subject}'s share[ {value}][ ({qualifier})][, {when}]",
	"market-cap-change":
		"{subject}'s market value changes[ by {value}][, {when}]",
	"market-cap": "{subject}'s market value[: {value}]",
	valuation: "{subject} is valued[ at {value}][ ({qualifier})]",
	stake: "{subject} to hold[ {value}][ of {object}]",
	revenue: "{subject}'s revenue[: {value}][ ({qualifier})][, {when}]",
	profit: "{subject}'s profit[: {value}][ ({qualifier})][, {when}]",
	spending:
		"{subject} spends[ {value}][ on {object}][ ({qualifier})][, {when}]",
	users: "{subject}'s users[: {value}][ ({qualifier})]",
	"unit-cost": "1 GW with {subject} costs[ {value}][ ({qualifier})]",
	"funding-round": "{subject} to raise[ {value}]",
	audit: "{subject}[ and {object}]: the figures do not add up",
} satisfies Record<Kind | "audit", string>;

const events = {
	"deal.new": "New deal: {claim} ({stories})",
	"deal.revised": "Updated: {about}: {to}[, was {from}]",
	"status.changed": "[{doubt}: ]{claim}[, was {from}]",
	"dispute.opened": "New dispute: {about}: {sentence}",
	"dispute.changed": "Dispute changed: {about}: {sentence}",
	"dispute.settled": "Dispute settled: {about}: {sentence}",
	"claim.denied": "Denied: {claim}[ ({stories})]",
	"milestone.opened":
		"{about}: the window {window} is open[, {days}][; {setback}]",
	"milestone.due": "{about}: {days}[, due {window}][; {setback}]",
	"milestone.met": "{about}: met[, due {window}][; {setback}]",
	"milestone.missed": "{about}: missed[, was due {window}][; {setback}]",
	"reaction.reported": "{measured} {figures}[ on {day}] ({stories})",
	"feed.failing": "Feed fails: {title}: {why}",
	"feed.silent": "Feed is silent: {title}: {why}",
	"feed.recovered": "Feed is back: {title}[: {why}]",
} satisfies Record<EventName, string>;

/** Of whom a reaction tells. */
const measured = {
	share: "{subject}'s share",
	value: "{subject}'s market value",
};

const outlooks = {
	"on-track": "on track",
	"in-doubt": "in doubt",
	cancelled: "cancelled",
	met: "met",
	missed: "missed",
} satisfies Record<Outlook, string>;

/** What is told to have befallen a deal, and since when. */
const setback = {
	told: {
		cancelled: "deal told to be off",
		"on-hold": "deal told to be on hold",
		"scaled-back": "deal told to be cut",
	} satisfies Record<Setback["status"], string>,
	since: "{told} since {day}",
	dated: "{told} ({day})",
	against: {
		one: "{n} since says otherwise",
		other: "{n} since say otherwise",
	},
	/** Of a window that nobody counts the days of. */
	stopped: "{told}, so no countdown",
	unopposed: "none since says otherwise",
	join: ", ",
	/** What fewer tell, and how many. */
	doubted: "{support}; {status}? {stories}",
	/** Of a change of status that no second story has told. */
	doubt: "In doubt, told by {stories} so far",
};

const milestoneStates = {
	ahead: "ahead",
	open: "window open",
	met: "met",
	missed: "missed",
} satisfies Record<MilestoneState, string>;

/** Kinds as the tally counts them. */
const tally: Partial<Record<TallyLine["kind"], string>> = {
	investment: "investments",
	purchase: "purchases",
	acquisition: "acquisitions",
	"funding-round": "funding rounds",
};

/** Of feeds: in English they come with the feed's own address, and how to mend it. */
const troubles: Readonly<Record<string, string>> = {};

/** Parts of a company, where their name is not the word for them. */
const enParts: Readonly<Record<string, string>> = {};

/** Every word of the interface in English; the other tables have its shape. */
export const en = {
	troubles,
	kinds,
	qualifiers,
	short,
	units,
	megawatts,
	claims,
	events,
	measured,
	outlooks,
	setback,
	milestoneStates,
	tally,
	omissions: {
		part: "part of {whole}",
		first: "first step of {whole}",
		same: "{whole}, told otherwise",
		rival: "rival of {whole}",
		off: "told to be off",
		denied: "only denied",
		percent: "in per cent",
		untold: "no figure told",
	},
	/** What of a sum is of deals that are not settled. */
	notFinal: { all: "not final", part: "{sum} not final" },
	/** A sum takes in what else is told of a deal, and that it may come to nothing. */
	rivals: { others: "{figure} and others told", denied: "{figure}, denied" },
	/** A deal that a sum takes in. */
	counted: "counted",
	notCounted: "not counted: {why}",
	board: enBoard,
	report: enReport,
	alert: enAlert,
	quantity: {
		upTo: "up to {value}",
		/** Of a sum from so much to so much, of which one part is "at least". */
		orMore: "{value}+",
		inSigns: { atLeast: "≥ {value}", atMost: "≤ {value}", about: "≈ {value}" },
		inWords: {
			atLeast: "at least {value}",
			atMost: "{value} or lower",
			about: "about {value}",
		},
		/** What is counted, where the unit does not tell. */
		counted: { chips: "{value} chips", users: "{value} users" },
		/** Largest first; what stands between number and scale for money and for counts. */
		scales: [
			{ size: 1e12, money: "T", count: " T" },
			{ size: 1e9, money: "B", count: " B" },
			{ size: 1e6, money: "M", count: " M" },
		],
	},
	window: {
		shortDay: "{day} {month} {year}",
		day: "{day} {month} {year}",
		month: "{month} {year}",
		year: "{year}",
		quarter: "Q{part} {year}",
		half: "{half} {year}",
		halves: ["H1", "H2"],
		middle: "mid-{year}",
		by: "by {end}",
		byEnd: "by end of {end}",
		from: "from {start}",
		span: "{start} – {end}",
		years: "{start}–{end}",
		months: [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec",
		],
		/** What may be typed for a day. */
		typed: {
			today: ["today", "now"],
			yesterday: ["yesterday"],
			days: ["d"],
			weeks: ["w"],
		},
	},
	age: {
		/** Less than the smallest unit: seconds would want a frame each. */
		moment: "<1m",
		minutes: "{n}m",
		hours: "{n}h",
		days: "{n}d",
		weeks: "{n}w",
		months: "{n}mo",
		years: "{n}y",
	},
	/** When money that comes in steps is due. */
	terms: {
		agreement: "{value} once the papers are signed",
		"first-capacity": "{value} once the first capacity runs",
		window: "{value} due {window}",
		/** Both what the money waits for and when that is due. */
		both: "{terms}, {window}",
	},
	/** A status that one story alone tells, and of how many that tell the deal. */
	doubted: {
		among: "{status}? {told} of {all}",
		short: "{status}? {told}/{all}",
		status: "{status}?",
		/** Beside the status that holds. */
		beside: "{status}; {doubted}?",
		/** The last two in the fewest columns. */
		tight: { status: "{status}?", beside: "{status};{doubted}?" },
	},
	/** A figure that nobody asserts. */
	denied: "denied {figure}",
	/** How a plan stands, known so far. */
	asOf: "{outlook} as of {day}",
	stories: { one: "{n} story", other: "{n} stories" },
	outlets: { one: "{n} outlet", other: "{n} outlets" },
	daysLeft: { one: "{n} day left", other: "{n} days left" },
	daysPast: { one: "{n} day past", other: "{n} days past" },
	dispute: {
		says: {
			one: "{n} story says {figure}",
			other: "{n} stories say {figure}",
		},
		saysToo: { one: "{n} says {figure}", other: "{n} say {figure}" },
		denies: {
			one: "{n} story denies {figure}",
			other: "{n} stories deny {figure}",
		},
		deniesToo: { one: "{n} denies {figure}", other: "{n} deny {figure}" },
		it: "it",
		join: ", ",
		more: {
			one: "{n} more figure",
			other: "{n} more figures",
		},
		sum: "the figures do not add up: {sum}",
	},
	join: ", ",
	about: "{parties}, {what}",
	labelled: "{name}: {what}",
	parts: enParts,
	detail: "{what} ({qualifier})",
};

/** The shape that every language's table has. */
export type Words = typeof en;
