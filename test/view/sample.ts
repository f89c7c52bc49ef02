import type { Quantity, Unit } from "../../src/extract/claim.ts";
import type {
	Deal,
	Dispute,
	Evidence,
	Move,
	Reaction,
	Side,
	Statement,
	Tranche,
} from "../../src/ledger/statement.ts";
import type { FeedRow, KeptArticle, Snapshot } from "../../src/view/model.ts";

const billion = 1e9;

export const exactly = (number: number, unit: Unit = "USD"): Quantity => ({
	unit,
	low: number,
	high: number,
});
export const upTo = (number: number, unit: Unit = "USD"): Quantity => ({
	unit,
	low: null,
	high: number,
});
const atLeast = (number: number, unit: Unit): Quantity => ({
	unit,
	low: number,
	high: null,
});
const about = (number: number, unit: Unit = "USD"): Quantity => ({
	...exactly(number, unit),
	approx: true,
});
const between = (low: number, high: number, unit: Unit): Quantity => ({
	unit,
	low,
	high,
});

/** A quote as an outlet might have it; the words are our own. */
export const evidence = (
	outlet: string,
	published: string,
	quote: string,
	more: Partial<Evidence> = {},
): Evidence => ({
	article: `${outlet}/${published}`,
	outlet,
	url: `https://${outlet}/${published}/deal`,
	title: "",
	published: `${published}T14:00:00Z`,
	quote,
	start: 0,
	end: quote.length,
	rule: "en/investment/invests-in",
	story: `${outlet}-${published}`,
	...more,
});

/** A figure with its quotes; support is counted from them unless told. */
export const side = (
	quotes: readonly Evidence[],
	more: Partial<Side> = {},
): Side => {
	const days = quotes.map(({ published }) => published).toSorted();
	return {
		denied: false,
		stories: quotes.length,
		outlets: new Set(quotes.map(({ outlet }) => outlet)).size,
		first: days[0] ?? "2025-09-22T14:00:00Z",
		last: days.at(-1) ?? "2025-09-22T14:00:00Z",
		evidence: quotes,
		...more,
	};
};

const announced = side(
	[
		evidence(
			"example-wire.com",
			"2025-09-22",
			"NVIDIA said it means to put as much as $100 billion into OpenAI",
			{ title: "A plan for ten gigawatts", source: "NVIDIA" },
		),
		evidence(
			"caijing.example.cn",
			"2025-09-23",
			"英伟达计划向OpenAI投资最高1,000亿美元",
			{
				rule: "zh/investment/invests",
				title: "英伟达与OpenAI签意向书",
				start: 43,
				end: 67,
			},
		),
		evidence(
			"keji.example.tw",
			"2025-09-23",
			"輝達將對OpenAI投資上限1000億美元",
			{
				rule: "zh/investment/invests",
			},
		),
	],
	{ value: upTo(100 * billion), stories: 12, outlets: 11 },
);

const doubted = side(
	[
		evidence(
			"example-times.com",
			"2026-02-03",
			"the hundred-billion plan was never a commitment, Huang told reporters",
			{ source: "Jensen Huang", rule: "en/status/never-a-commitment" },
		),
	],
	{ value: upTo(100 * billion), denied: true },
);

export const deal = (
	subject: string,
	object: string | undefined,
	kind: Deal["kind"],
	value: Quantity | undefined,
	more: Partial<Deal> = {},
): Deal => ({
	id: `${kind}:${subject}:${object ?? ""}`,
	kind,
	subject,
	...(object !== undefined && { object }),
	...(value && { value }),
	disputed: false,
	denied: false,
	stories: 1,
	outlets: 1,
	first: "2025-09-22T14:00:00Z",
	last: "2025-10-14T09:00:00Z",
	sides: [
		side(
			[evidence("example-wire.com", "2025-10-14", "as told in the filing")],
			{
				...(value && { value }),
				stories: more.stories ?? 1,
				outlets: more.outlets ?? 1,
			},
		),
	],
	...more,
});

export const deals: readonly Deal[] = [
	deal("NVIDIA", "OpenAI", "investment", upTo(100 * billion), {
		status: "letter-of-intent",
		disputed: true,
		stories: 13,
		outlets: 12,
		last: "2026-02-03T14:00:00Z",
		sides: [announced, doubted],
	}),
	deal("OpenAI", "Oracle", "purchase", exactly(300 * billion), {
		status: "definitive",
		stories: 6,
		outlets: 6,
	}),
	deal("OpenAI", "Microsoft", "purchase", exactly(250 * billion), {
		stories: 4,
		outlets: 4,
	}),
	deal("OpenAI", "Amazon", "purchase", exactly(38 * billion), {
		status: "definitive",
		stories: 3,
		outlets: 3,
		last: "2025-11-03T15:00:00Z",
	}),
	deal("NVIDIA", "OpenAI", "funding-round", exactly(30 * billion), {
		status: "on-hold",
		stories: 2,
		outlets: 2,
		last: "2026-02-20T08:00:00Z",
	}),
	deal("OpenAI", "CoreWeave", "purchase", exactly(22.4 * billion), {
		stories: 5,
		outlets: 5,
	}),
	deal("NVIDIA", "Anthropic", "investment", upTo(10 * billion), {
		stories: 3,
		outlets: 3,
	}),
	deal("NVIDIA", "Intel", "investment", exactly(5 * billion), {
		status: "completed",
		stories: 7,
		outlets: 7,
		last: "2025-12-29T10:00:00Z",
	}),
	deal("NVIDIA", "xAI", "investment", upTo(2 * billion), {
		stories: 2,
		outlets: 2,
	}),
	deal("NVIDIA", "Nokia", "investment", exactly(1 * billion), {
		stories: 2,
		outlets: 2,
	}),
	deal("NVIDIA", "Enfabrica", "acquisition", about(0.9 * billion), {
		stories: 1,
	}),
	deal("NVIDIA", "Wayve", "investment", exactly(0.5 * billion), {
		denied: true,
		disputed: true,
		stories: 2,
		outlets: 1,
	}),
	deal("阿里巴巴", "月之暗面", "investment", exactly(8 * billion, "CNY"), {
		stories: 1,
	}),
	deal("AMD", "OpenAI", "stake", exactly(10, "percent"), {
		stories: 4,
		outlets: 4,
		last: "2025-10-06T12:00:00Z",
	}),
];

const firstWindow = side(
	[
		evidence(
			"example-wire.com",
			"2025-09-22",
			"the first gigawatt is to run in the second half of 2026",
			{
				rule: "en/milestone/first-capacity",
			},
		),
	],
	{ when: { from: "2026-07-01", to: "2026-12-31" }, stories: 9, outlets: 9 },
);

export const tranche: Tranche = {
	id: "plan",
	subject: "NVIDIA",
	object: "OpenAI",
	total: upTo(100 * billion),
	each: exactly(10 * billion),
	step: exactly(1, "GW"),
	steps: 10,
	capacity: atLeast(10, "GW"),
	milestones: [
		{
			qualifier: "first-capacity",
			from: "2026-07-01",
			to: "2026-12-31",
			elapsed: 0.78,
			daysLeft: 40,
			state: "open",
			sides: [firstWindow],
		},
	],
	outlook: "in-doubt",
	why: doubted.evidence,
	sides: [
		side(
			[
				evidence(
					"example-wire.com",
					"2025-09-22",
					"$10 billion comes with every gigawatt that is put to work",
					{ rule: "en/tranche/each" },
				),
			],
			{
				value: exactly(10 * billion),
				qualifier: "each",
				stories: 8,
				outlets: 8,
			},
		),
	],
};

const move = (
	qualifier: Move["qualifier"],
	percent: number,
	more: Partial<Move> = {},
): Move => ({
	qualifier,
	value: exactly(percent, "percent"),
	stories: 3,
	disputed: false,
	sides: [
		side(
			[
				evidence(
					"example-markets.com",
					"2025-09-22",
					`the share moved by ${percent} per cent`,
					{ rule: "en/price-move/closed" },
				),
			],
			{
				value: exactly(percent, "percent"),
			},
		),
	],
	...more,
});

const reaction = (
	company: string,
	day: string,
	moves: readonly Move[],
	more: Partial<Reaction> = {},
): Reaction => ({
	id: `${company}:${day}`,
	company,
	day,
	inferred: false,
	moves,
	...more,
});

export const reactions: readonly Reaction[] = [
	reaction(
		"NVIDIA",
		"2025-09-22",
		[
			move("close", 3.93, { stories: 9 }),
			move("high", 4.4),
			move("low", -0.3, { disputed: true }),
		],
		{
			marketCapChange: {
				...side(
					[
						evidence(
							"example-markets.com",
							"2025-09-22",
							"some $170 billion more market value",
						),
					],
					{
						value: about(170 * billion),
					},
				),
				disputed: false,
			},
		},
	),
	reaction("Oracle", "2025-09-22", [move("close", 6.3)]),
	reaction("Broadcom", "2025-09-22", [move("close", -1.61)], {
		inferred: true,
	}),
	reaction("AMD", "2025-10-06", [move("close", 23.7), move("high", 37.7)]),
];

const chips: Dispute = {
	id: "d-chips",
	kind: "chips",
	subject: "OpenAI",
	object: "NVIDIA",
	opened: "2025-09-24T09:00:00Z",
	state: "open",
	sides: [
		side(
			[
				evidence(
					"example-wire.com",
					"2025-09-22",
					"ten gigawatts are four to five million GPUs, Huang said",
					{ source: "Jensen Huang", rule: "en/chips/count" },
				),
				evidence(
					"caijing.example.cn",
					"2025-09-23",
					"相当于400万至500万枚GPU",
					{ rule: "zh/chips/count" },
				),
				evidence("keji.example.tw", "2025-09-23", "約400萬到500萬顆GPU", {
					rule: "zh/chips/count",
				}),
			],
			{ value: between(4e6, 5e6, "count") },
		),
		side(
			[
				evidence(
					"example-blog.net",
					"2025-09-24",
					"between five and ten million chips will be wanted",
					{ rule: "en/chips/count" },
				),
			],
			{
				value: between(5e6, 1e7, "count"),
			},
		),
	],
};

export const disputes: readonly Dispute[] = [
	chips,
	{
		id: "d-plan",
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		opened: "2026-02-03T15:00:00Z",
		state: "open",
		sides: [announced, doubted],
	},
	{
		id: "d-date",
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "first-capacity",
		opened: "2026-03-01T08:00:00Z",
		state: "open",
		sides: [
			firstWindow,
			side(
				[
					evidence("keji.example.tw", "2026-03-01", "首批1GW可能延至2027年初", {
						rule: "zh/milestone/first-capacity",
					}),
				],
				{
					when: { from: "2027-01-01", to: "2027-03-31" },
				},
			),
		],
	},
	{
		id: "d-close",
		kind: "price-move",
		subject: "NVIDIA",
		qualifier: "close",
		when: { from: "2025-09-22", to: "2025-09-22" },
		opened: "2025-09-23T08:00:00Z",
		settled: "2025-10-23T08:00:00Z",
		state: "settled",
		sides: [
			side(
				[
					evidence(
						"example-markets.com",
						"2025-09-22",
						"closed 3.93 per cent up",
					),
				],
				{ value: exactly(3.93, "percent"), stories: 5 },
			),
			side(
				[
					evidence(
						"example-blog.net",
						"2025-09-22",
						"ended the day up 3.5 per cent",
					),
				],
				{ value: exactly(3.5, "percent") },
			),
		],
	},
];

export const statement: Statement = {
	asOf: "2026-11-21T14:02:31Z",
	articles: 46,
	stories: 40,
	outlets: 38,
	claims: 300,
	// As the ledger gives them where all are equally near to the topic.
	deals: deals.toSorted(
		(one, other) =>
			other.stories - one.stories ||
			Date.parse(other.last) - Date.parse(one.last),
	),
	tallyOff: [],
	tally: [
		{
			kind: "investment",
			unit: "USD",
			deals: 6,
			low: 6.5 * billion,
			high: 118.5 * billion,
		},
		{
			kind: "purchase",
			unit: "USD",
			deals: 4,
			low: 610.4 * billion,
			high: 610.4 * billion,
		},
		{
			kind: "funding-round",
			unit: "USD",
			deals: 1,
			low: 30 * billion,
			high: 30 * billion,
		},
		{
			kind: "acquisition",
			unit: "USD",
			deals: 1,
			low: 0.9 * billion,
			high: 0.9 * billion,
		},
		{
			kind: "investment",
			unit: "CNY",
			deals: 1,
			low: 8 * billion,
			high: 8 * billion,
		},
	],
	tranches: [tranche],
	reactions,
	disputes,
	revisions: [],
};

/** The same, but the plan's deal is told to be off. */
export const statementOff: Statement = {
	...statement,
	tranches: [
		{
			...tranche,
			milestones: [
				{ qualifier: "agreement", state: "ahead", sides: [] },
				...tranche.milestones,
			],
			setback: {
				status: "cancelled",
				since: "2026-02-20T14:00:00Z",
				stories: 3,
				against: 2,
				sides: [
					side([evidence("example-udn.tw", "2026-02-20", "不再推進")], {
						qualifier: "cancelled",
					}),
				],
			},
		},
	],
	tallyOff: [
		{ kind: "investment", unit: "USD", deals: 1, low: 0, high: 100 * billion },
		{ kind: "capacity", unit: "GW", deals: 1, low: 10, high: 10 },
	],
};

/** The same, told by a single story. */
export const statementInDoubt: Statement = {
	...statementOff,
	deals: statement.deals.map((told, at) =>
		at === 0 ? { ...told, status: "cancelled", inDoubt: true } : told,
	),
	tranches: statementOff.tranches.map((told) => ({
		...told,
		...(told.setback && {
			setback: { ...told.setback, stories: 1, inDoubt: true },
		}),
	})),
	tallyOff: [],
};

export const feeds: readonly FeedRow[] = [
	{
		url: "https://example.com/archive.xml",
		title: "Archive of abstracts",
		state: "ok",
		lastSuccess: "2026-11-21T14:02:27Z",
		nextDue: "2026-11-21T14:32:27Z",
		items: 35,
		error: null,
	},
	{
		url: "https://example.com/wire.rss",
		title: "Example Wire: technology",
		state: "ok",
		lastSuccess: "2026-11-21T14:00:31Z",
		nextDue: "2026-11-21T14:15:31Z",
		items: 41,
		error: null,
	},
	{
		url: "https://example.cn/rss",
		title: "财经示例：科技频道",
		state: "polling",
		lastSuccess: "2026-11-21T13:47:31Z",
		nextDue: null,
		items: 18,
		error: null,
	},
	{
		url: "https://example.tw/rss",
		title: "科技範例報",
		state: "waiting",
		lastSuccess: null,
		nextDue: "2026-11-21T14:02:51Z",
		items: 0,
		error: null,
	},
	{
		url: "https://example-times.com/feed",
		title: "Example Times",
		state: "failing",
		lastSuccess: "2026-11-21T11:02:31Z",
		nextDue: "2026-11-21T16:00:00Z",
		items: 3,
		error: "HTTP 403, refused seven times: the site wants no robots",
	},
	{
		url: "https://example-blog.net/atom",
		title: "Example Blog",
		state: "silent",
		lastSuccess: "2026-11-21T13:30:31Z",
		nextDue: "2026-11-21T17:30:31Z",
		items: 9,
		error: "nothing new for 41 days",
	},
];

/** The dashboard on an afternoon in November 2026, with something to see in every panel. */
export const snapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
	topicTitle: "NVIDIA–OpenAI",
	statement,
	feeds,
	unseen: new Set(["d-date", "d-plan"]),
	now: new Date("2026-11-21T14:02:31Z"),
	asOf: null,
	replay: null,
	loading: false,
	error: null,
	...more,
});

/** The article of the first deal's second quote, in our own words. */
const body = [
	"英伟达与OpenAI周一公布合作意向。",
	"按双方的说法，英伟达计划向OpenAI投资最高1,000亿美元，随部署分期到位，每部署1吉瓦投入100亿美元。双方还在商谈细节，最终协议尚未签署。",
	"Both names closed higher on the day: the chip maker by 3.93 per cent, at a record.",
	...[1, 2, 3, 4, 5, 6].map(
		(number) =>
			`第${number}段谈的是背景：电力从哪里来，机房建在哪里，谁为设备付账，谁又从中得利。`,
	),
].join("\n");

const placeOf = (quote: string) => {
	const start = "英伟达与OpenAI签意向书\n\n".length + body.indexOf(quote);
	return { start, end: start + quote.length };
};

export const article: KeptArticle = {
	id: "caijing.example.cn/2025-09-23",
	title: "英伟达与OpenAI签意向书",
	text: body,
	claims: [
		placeOf("英伟达计划向OpenAI投资最高1,000亿美元"),
		placeOf("每部署1吉瓦投入100亿美元"),
		placeOf("最终协议尚未签署"),
		placeOf("by 3.93 per cent"),
	],
};

/** A later version of that article. */
export const laterArticle: KeptArticle = {
	...article,
	id: `${article.id} 2`,
	text: `${body} The report was altered since.`,
};

/** The sample, the deals' quotes all from later versions of their articles. */
export const altered = (): Snapshot => {
	const edition = { version: 2, seen: "2026-11-23T05:00:00.000Z" };
	const deals = statement.deals.map((deal) => ({
		...deal,
		sides: deal.sides.map((side) => ({
			...side,
			evidence: side.evidence.map((quote) => ({ ...quote, altered: edition })),
		})),
	}));
	return snapshot({ statement: { ...statement, deals } });
};

/** Before anything is known. */
export const emptyStatement: Statement = {
	...statement,
	articles: 0,
	stories: 0,
	outlets: 0,
	claims: 0,
	deals: [],
	tally: [],
	tallyOff: [],
	tranches: [],
	reactions: [],
	disputes: [],
};
