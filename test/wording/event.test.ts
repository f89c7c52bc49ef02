import { describe, expect, test } from "vitest";
import type { DealEvent, LedgerEvent } from "../../src/ledger/event.ts";
import type { Dispute, Side } from "../../src/ledger/statement.ts";
import { wordClaim } from "../../src/wording/claim.ts";
import { wordDispute } from "../../src/wording/dispute.ts";
import { wordEvent } from "../../src/wording/event.ts";

const side = (told: Partial<Side>): Side => ({
	denied: false,
	stories: 1,
	outlets: 1,
	first: "2025-09-22T14:00:00Z",
	last: "2025-09-22T14:00:00Z",
	evidence: [],
	...told,
});

const usd = (low: number | null, high: number | null) =>
	({ unit: "USD", low, high }) as const;
const percent = (number: number) =>
	({ unit: "percent", low: number, high: number }) as const;
const chips = (low: number, high: number) =>
	({ unit: "count", low, high }) as const;
const upTo100B = usd(null, 1e11);
const secondHalf = { from: "2026-07-01", to: "2026-12-31" };

const deal = { subject: "NVIDIA", object: "OpenAI" } as const;
const site = { subject: "OpenAI", object: "NVIDIA" } as const;

const event = (told: Omit<LedgerEvent, "id" | "at">): LedgerEvent => ({
	id: "e1",
	at: "2025-09-22T15:00:00Z",
	...told,
});

const feed = (name: "failing" | "silent" | "recovered", why: string) =>
	({
		id: "f1",
		name: `feed.${name}`,
		at: "2025-09-22T15:00:00Z",
		feed: "https://example.com/rss",
		title: "Example",
		why,
	}) as const;

test.each<[DealEvent, string, string]>([
	[
		event({
			name: "deal.new",
			kind: "investment",
			...deal,
			sides: [side({ value: upTo100B, stories: 3 })],
		}),
		"New deal: NVIDIA to invest up to $100B in OpenAI (3 stories)",
		"新交易：NVIDIA向OpenAI投资最高1,000亿美元（3篇报道）",
	],
	[
		event({
			name: "deal.new",
			kind: "acquisition",
			subject: "NVIDIA",
			object: "Enfabrica",
			sides: [side({})],
		}),
		"New deal: NVIDIA to acquire Enfabrica (1 story)",
		"新交易：NVIDIA收购Enfabrica（1篇报道）",
	],
	[
		event({
			name: "deal.revised",
			kind: "valuation",
			subject: "OpenAI",
			sides: [
				side({ value: usd(3e11, 3e11) }),
				side({ value: usd(5e11, 5e11) }),
			],
		}),
		"Updated: OpenAI, valuation: $500B, was $300B",
		"更新：OpenAI，估值：5,000亿美元（此前：3,000亿美元）",
	],
	[
		event({
			name: "deal.new",
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			sides: [
				side({
					value: usd(3e11, null),
					when: { from: "2027-01-01", to: "2031-12-31" },
				}),
			],
		}),
		"New deal: OpenAI to buy from Oracle for at least $300B, 2027–2031 (1 story)",
		"新交易：OpenAI向Oracle采购至少3,000亿美元，2027–2031年（1篇报道）",
	],
	[
		event({
			name: "deal.new",
			kind: "stake",
			subject: "OpenAI",
			object: "AMD",
			sides: [side({ value: { ...percent(10), approx: true } })],
		}),
		"New deal: OpenAI to hold about 10 % of AMD (1 story)",
		"新交易：OpenAI将持有AMD的约10%股权（1篇报道）",
	],
	[
		event({
			name: "claim.denied",
			kind: "status",
			...deal,
			sides: [side({ qualifier: "on-hold", denied: true })],
		}),
		"Denied: NVIDIA–OpenAI deal: on hold (1 story)",
		"被否认：NVIDIA与OpenAI的交易：搁置（1篇报道）",
	],
	[
		event({
			name: "deal.revised",
			kind: "valuation",
			subject: "OpenAI",
			sides: [side({ value: usd(5e11, 5e11) })],
		}),
		"Updated: OpenAI, valuation: $500B",
		"更新：OpenAI，估值：5,000亿美元",
	],
	[
		event({
			name: "status.changed",
			kind: "status",
			...deal,
			sides: [
				side({ qualifier: "letter-of-intent" }),
				side({ qualifier: "on-hold" }),
			],
		}),
		"NVIDIA–OpenAI deal: on hold, was letter of intent",
		"NVIDIA与OpenAI的交易：搁置（此前：意向书）",
	],
	[
		event({
			name: "dispute.opened",
			kind: "chips",
			...site,
			sides: [
				side({ value: chips(4e6, 5e6), stories: 3 }),
				side({ value: chips(5e6, 1e7) }),
			],
		}),
		"New dispute: OpenAI → NVIDIA, chips: 3 stories say 4–5 M chips, 1 says 5–10 M",
		"新分歧：OpenAI → NVIDIA，芯片：3篇报道称400–500万枚芯片，1篇称500–1,000万",
	],
	[
		event({
			name: "dispute.opened",
			kind: "investment",
			...deal,
			sides: [
				side({ value: usd(8e10, 8e10), stories: 3 }),
				side({ value: usd(8e10, 8e10), denied: true }),
				side({ value: usd(7.5e10, 7.5e10) }),
			],
		}),
		"New dispute: NVIDIA → OpenAI, investment: 3 stories say $80B, 1 denies it, 1 says $75B",
		"新分歧：NVIDIA → OpenAI，投资：3篇报道称800亿美元，1篇否认此说，1篇称750亿美元",
	],
	[
		event({
			name: "dispute.opened",
			kind: "investment",
			...deal,
			sides: [
				side({ value: usd(8e10, 8e10), stories: 3 }),
				side({ value: usd(7.5e10, 7.5e10) }),
				side({ value: usd(8e10, 8e10), denied: true }),
			],
		}),
		"New dispute: NVIDIA → OpenAI, investment: 3 stories say $80B, 1 says $75B, 1 denies $80B",
		"新分歧：NVIDIA → OpenAI，投资：3篇报道称800亿美元，1篇称750亿美元，1篇否认800亿美元",
	],
	[
		event({
			name: "claim.denied",
			kind: "investment",
			...deal,
			sides: [side({ value: upTo100B, denied: true, stories: 2 })],
		}),
		"Denied: NVIDIA to invest up to $100B in OpenAI (2 stories)",
		"被否认：NVIDIA向OpenAI投资最高1,000亿美元（2篇报道）",
	],
	[
		event({
			name: "milestone.opened",
			kind: "milestone",
			...site,
			qualifier: "first-capacity",
			day: "2026-07-01",
			sides: [side({ when: secondHalf })],
		}),
		"OpenAI → NVIDIA, first capacity: the window H2 2026 is open",
		"OpenAI → NVIDIA，首批投运：窗口期（2026年下半年）已开始",
	],
	[
		event({
			name: "milestone.opened",
			kind: "milestone",
			...site,
			qualifier: "first-capacity",
			window: secondHalf,
			sides: [],
			setback: {
				status: "cancelled",
				since: "2026-02-20T12:00:00Z",
				stories: 1,
				against: 2,
				sides: [],
			},
		}),
		"OpenAI → NVIDIA, first capacity: the window H2 2026 is open; deal told to be off since 20 Feb 2026, so no countdown",
		"OpenAI → NVIDIA，首批投运：窗口期（2026年下半年）已开始；据称交易已取消（2026年2月20日起），不作倒计时",
	],
	[
		event({
			name: "status.changed",
			kind: "status",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "cancelled",
			inDoubt: true,
			sides: [
				side({ qualifier: "on-hold" }),
				side({ qualifier: "cancelled", stories: 1 }),
			],
		}),
		"In doubt, told by 1 story so far: NVIDIA–OpenAI deal: cancelled, was on hold",
		"存疑（迄今仅有1篇报道）：NVIDIA与OpenAI的交易：取消（此前：搁置）",
	],
	[
		event({
			name: "milestone.due",
			kind: "milestone",
			...site,
			qualifier: "first-capacity",
			days: 30,
			sides: [side({ when: secondHalf })],
		}),
		"OpenAI → NVIDIA, first capacity: 30 days left, due H2 2026",
		"OpenAI → NVIDIA，首批投运：还剩30天，期限2026年下半年",
	],
	[
		event({
			name: "milestone.opened",
			kind: "milestone",
			...site,
			qualifier: "first-capacity",
			window: secondHalf,
			sides: [],
		}),
		"OpenAI → NVIDIA, first capacity: the window H2 2026 is open",
		"OpenAI → NVIDIA，首批投运：窗口期（2026年下半年）已开始",
	],
	[
		event({
			name: "milestone.missed",
			kind: "milestone",
			...site,
			qualifier: "agreement",
			sides: [],
		}),
		"OpenAI → NVIDIA, final papers: missed",
		"OpenAI → NVIDIA，最终协议：未达成",
	],
	[
		event({
			name: "reaction.reported",
			kind: "price-move",
			subject: "NVIDIA",
			day: "2025-09-22",
			sides: [
				side({ value: percent(3.93), qualifier: "close", stories: 2 }),
				side({ value: percent(4.4), qualifier: "high" }),
			],
		}),
		"NVIDIA's share +3.93 % (close), +4.4 % (high) on 22 Sep 2025 (2 stories)",
		"NVIDIA股价+3.93%（收盘）、+4.4%（最高），2025年9月22日（2篇报道）",
	],
	[
		feed("failing", "HTTP 403 seven times"),
		"Feed fails: Example: HTTP 403 seven times",
		"信源出错：Example：HTTP 403 seven times",
	],
	[
		feed("silent", "nothing since 1 Sep"),
		"Feed is silent: Example: nothing since 1 Sep",
		"信源沉默：Example：nothing since 1 Sep",
	],
	[feed("recovered", ""), "Feed is back: Example", "信源恢复：Example"],
	[
		{
			...feed("failing", "it does not exist"),
			...{ title: "", feed: "https://me:hush@example.com/rss" },
		},
		"Feed fails: https://example.com/rss: it does not exist",
		"信源出错：https://example.com/rss：it does not exist",
	],
])("wordEvent: %#", (happened, en, zh) => {
	expect(wordEvent(happened, "en")).toBe(en);
	expect(wordEvent(happened, "zh-Hans")).toBe(zh);
});

describe("wordDispute", () => {
	const dispute = (told: Partial<Dispute>): Dispute => ({
		id: "d1",
		kind: "investment",
		...deal,
		opened: "2025-09-22T15:00:00Z",
		state: "open",
		sides: [],
		...told,
	});

	test.each<[string, Dispute, string, string]>([
		[
			"a denial",
			dispute({
				sides: [
					side({ value: upTo100B, stories: 5 }),
					side({ value: upTo100B, denied: true, stories: 2 }),
				],
			}),
			"5 stories say up to $100B, 2 deny it",
			"5篇报道称最高1,000亿美元，2篇否认此说",
		],
		[
			"a denial that leaves out the bound",
			dispute({
				sides: [
					side({ value: upTo100B, stories: 5 }),
					side({ value: usd(1e11, 1e11), denied: true }),
				],
			}),
			"5 stories say up to $100B, 1 denies it",
			"5篇报道称最高1,000亿美元，1篇否认此说",
		],
		[
			"a denial of another figure",
			dispute({
				sides: [
					side({ value: usd(3e10, 3e10) }),
					side({ value: upTo100B, denied: true }),
				],
			}),
			"1 story says $30B, 1 denies up to $100B",
			"1篇报道称300亿美元，1篇否认最高1,000亿美元",
		],
		[
			"windows",
			dispute({
				kind: "milestone",
				qualifier: "first-capacity",
				sides: [
					side({ when: secondHalf, stories: 9 }),
					side({ when: { from: "2027-01-01", to: "2027-12-31" } }),
				],
			}),
			"9 stories say H2 2026, 1 says 2027",
			"9篇报道称2026年下半年，1篇称2027年",
		],
		[
			"a status denied",
			dispute({
				kind: "status",
				qualifier: "on-hold",
				sides: [
					side({ qualifier: "on-hold", stories: 2 }),
					side({ qualifier: "on-hold", denied: true }),
				],
			}),
			"2 stories say on hold, 1 denies it",
			"2篇报道称搁置，1篇否认此说",
		],
		[
			"share moves keep their sign",
			dispute({
				kind: "price-move",
				qualifier: "close",
				sides: [
					side({ value: percent(3.93), stories: 2 }),
					side({ value: percent(3.5) }),
				],
			}),
			"2 stories say +3.93 %, 1 says +3.5 %",
			"2篇报道称+3.93%，1篇称+3.5%",
		],
		[
			"more sides than fit",
			dispute({
				sides: [1, 2, 3, 5, 8, 13].map((n) =>
					side({ value: usd(n * 1e9, n * 1e9) }),
				),
			}),
			"1 story says $1B, 1 says $2B, 1 says $3B, 1 says $5B, 2 more figures",
			"1篇报道称10亿美元，1篇称20亿美元，1篇称30亿美元，1篇称50亿美元，另有2个数字",
		],
		[
			"an audit",
			dispute({ kind: "audit", sum: "10 × $10B = $100B, but $80B is stated" }),
			"the figures do not add up: 10 × $10B = $100B, but $80B is stated",
			"数字加总不符：10 × $10B = $100B, but $80B is stated",
		],
		["no sides", dispute({}), "", ""],
	])("%s", (_, told, en, zh) => {
		expect(wordDispute(told, "en")).toBe(en);
		expect(wordDispute(told, "zh-Hans")).toBe(zh);
	});
});

test("names with brackets and braces are put in as they are", () => {
	const odd = {
		kind: "investment",
		subject: "A[{value}]",
		object: "$& {x}",
	} as const;
	expect(wordClaim(odd, { value: upTo100B }, "en")).toBe(
		"A[{value}] to invest up to $100B in $& {x}",
	);
});
