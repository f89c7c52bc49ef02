import { describe, expect, test } from "vitest";
import { mentionsIn, windowsIn } from "./reading.ts";

/** Seen from Tuesday, 23 September 2025. */
const cases: readonly [string, readonly string[]][] = [
	[
		"2026-07-01…2026-12-31",
		[
			"in the second half of 2026",
			"H2 2026",
			"2H26",
			"2H 2026",
			"the back half of next year",
			"2026年下半年",
			"2026下半年",
			"明年下半年",
			"H2 of 2026",
			"2026年H2",
		],
	],
	["2026-01-01…2026-06-30", ["the first half of 2026", "2026年上半年", "1H26"]],
	["2026-01-01…2026-12-31", ["in '26", "online in CY26", "in CY2026"]],
	["…2028-12-31", ["by '28", "by the end of CY28"]],
	["2026-04-01…2026-06-30", ["Q2 '26", "Q2'26"]],
	["2023-01-01…2025-12-31", ["between 2023 and the end of this year"]],
	[
		"2027-01-01…2027-03-31",
		[
			"Q1 of 2027",
			"Q1 2027",
			"the first quarter of 2027",
			"2027年第一季度",
			"2027年首季",
			"2027年Q1",
			"early 2027",
			"starting early 2027",
			"beginning in early 2027",
			"2027年初",
			"1Q27",
		],
	],
	[
		"2025-04-01…2025-06-30",
		[
			"in the second quarter",
			"第2季",
			"第二季度",
			"二季度",
			"last quarter",
			"上季",
			"上季度",
		],
	],
	[
		"2026-10-01…2026-12-31",
		[
			"late 2026",
			"end-2026",
			"at the end of 2026",
			"2026年底",
			"2026年末",
			"明年底",
			"明年年底",
		],
	],
	[
		"2025-10-01…2025-12-31",
		["年底", "今年底", "今年年底", "the end of this year", "year-end"],
	],
	[
		"2026-05-01…2026-08-31",
		["mid-2026", "the middle of 2026", "2026年年中", "2026年中"],
	],
	["2026-01-01…2026-12-31", ["in 2026", "next year", "2026年", "明年"]],
	["2024-01-01…2024-12-31", ["last year", "去年", "上年", "2024年度"]],
	["2025-01-01…2025-12-31", ["this year", "今年", "年内"]],
	[
		"2025-09-22…2025-09-22",
		[
			"Sept. 22",
			"on September 22, 2025",
			"22 September 2025",
			"9月22日",
			"2025年9月22日",
			"22日",
			"2025-09-22",
			"周一",
			"on Monday",
			"on Monday (Tuesday AEST)",
			"on the 22nd,",
			"yesterday",
			"星期一",
			"昨日",
			"本周一",
		],
	],
	["2025-09-19…2025-09-19", ["on Friday", "last Friday", "上周五"]],
	["2025-09-23…2025-09-23", ["on Tuesday", "周二", "today", "23日"]],
	["2025-08-31…2025-08-31", ["31日", "August 31"]],
	["2025-09-29…2025-09-29", ["next Monday", "下周一"]],
	["2025-07-01…2025-07-31", ["in July", "7月", "July 2025", "七月"]],
	["2024-11-01…2024-11-30", ["去年11月", "November 2024", "2024年11月"]],
	["2025-08-01…2025-08-31", ["last month", "上月", "上个月"]],
	[
		"…2030-12-31",
		[
			"by 2030",
			"by the end of 2030",
			"until 2030",
			"through 2030",
			"2030年底前",
			"到2030年",
			"截至2030年底",
			"不晚于2030年",
		],
	],
	["…2029-12-31", ["before 2030", "2030年前", "2030年之前"]],
	["…2026-12-31", ["before the end of 2026", "by late 2026", "2026年底之前"]],
	[
		"2027-01-01…",
		[
			"from 2027",
			"starting in 2027",
			"beginning in 2027",
			"as early as 2027",
			"2027年起",
			"从2027年开始",
			"自2027年起",
			"最早2027年",
			"2027 onward",
		],
	],
	["2025-10-01…", ["最快今年底"]],
	["2027-01-01…2027-12-31", ["2027年开始", "2027年開始"]],
	[
		"2026-01-01…2028-12-31",
		["2026 to 2028", "2026-2028", "2026年至2028年", "2026-2028年"],
	],
	[
		"5 years",
		[
			"over five years",
			"a five-year contract",
			"五年内",
			"为期5年",
			"within the next five years",
		],
	],
	["1.5 years", ["18个月内", "within 18 months"]],
	[
		"2025-04-01…2025-06-30",
		[
			"for the three months ended June 30",
			"in the quarter ended June 30, 2025",
			"the three months to June",
			"the quarter to the end of June",
			"the June quarter",
			"the second quarter, which ended June 30",
			"Q2 (ended 30 June 2025",
			"the 3-month period ended June 30, 2025",
			"from April to June",
		],
	],
	[
		"2024-10-01…2024-12-31",
		[
			"the quarter ended Dec. 31",
			"in the three months that ended December 31",
			"the fourth quarter ended December 31, 2024",
		],
	],
	[
		"2025-10-01…2025-12-31",
		["in the quarter ending December 31", "Q4, ending Dec 31"],
	],
	[
		"2025-01-01…2025-06-30",
		["the six months ended June 30", "the half-year to June"],
	],
	["2024-07-01…2025-06-30", ["the twelve months ended June 30"]],
	[
		"fiscal",
		[
			"fiscal 2026",
			"FY26",
			"in fiscal Q3",
			"the fiscal third quarter",
			"2026财年",
			"2026财年第一季",
			"第三财季",
			"截至8月31日的财季",
			"the fiscal year ending in May 2026",
			"fiscal second quarter, ended November 30, 2025",
			"the 2026 fiscal second quarter",
			"Q3 of its 2025 fiscal year",
			"the first quarter of its fiscal year 2026 (ended June 30, 2025",
			"the third quarter ended October 26",
			"the quarter ended August 31",
			"the third quarter of fiscal 2026",
			"the year to March 2026",
		],
	],
];

describe("windows", () => {
	for (const [expected, phrasings] of cases)
		test.each(phrasings)(`${expected}: %s`, (text) => {
			expect(windowsIn(text)).toEqual([expected]);
		});
});

describe("seen from another day", () => {
	test.each([
		["周一", "2025-10-06", "2025-10-06…2025-10-06"],
		["周三", "2025-09-11", "2025-09-10…2025-09-10"],
		["周六", "2026-02-01", "2026-01-31…2026-01-31"],
		["31日", "2026-01-02", "2025-12-31…2025-12-31"],
		["31日", "2025-12-31", "2025-12-31…2025-12-31"],
		["September", "2026-02-02", "2025-09-01…2025-09-30"],
		["9月", "2025-12-29", "2025-09-01…2025-09-30"],
		["in the fourth quarter", "2026-01-20", "2025-10-01…2025-12-31"],
		["上月", "2026-01-20", "2025-12-01…2025-12-31"],
		["上季", "2026-01-20", "2025-10-01…2025-12-31"],
		["last Monday", "2025-10-06", "2025-09-29…2025-09-29"],
		["It came online in March.", "2026-02-10", "2025-03-01…2025-03-31"],
		["已于3月投产", "2026-02-10", "2025-03-01…2025-03-31"],
		["It comes online in March.", "2026-02-10", "2026-03-01…2026-03-31"],
		["It came online in January.", "2026-02-10", "2026-01-01…2026-01-31"],
		["将于3月投产", "2026-02-10", "2026-03-01…2026-03-31"],
	])("%s on %s", (text, published, expected) => {
		expect(windowsIn(text, published)).toEqual([expected]);
	});
});

describe("a month that a list goes on with is the next such one", () => {
	test.each([
		[
			"$1B in January 2024, $2B in November and $3B in March",
			[
				"2024-01-01…2024-01-31",
				"2024-11-01…2024-11-30",
				"2025-03-01…2025-03-31",
			],
		],
		[
			"$1B in March 2024; it starts in June",
			["2024-03-01…2024-03-31", "2025-06-01…2025-06-30"],
		],
	])("%s", (text, expected) => {
		expect(windowsIn(text)).toEqual(expected);
	});
});

describe("a start and a duration are two mentions", () => {
	test.each([
		["from 2027, over five years", ["2027-01-01…", "5 years"]],
		["五年内采购3000亿美元,2027年起执行", ["5 years", "2027-01-01…"]],
		[
			"2026年下半年开始,2029年底完成",
			["2026-07-01…2026-12-31", "2029-10-01…2029-12-31"],
		],
	])("%s", (text, expected) => {
		expect(windowsIn(text)).toEqual(expected);
	});
});

describe("a quarter once told of a company's own year is so wherever it is named", () => {
	test.each([
		["Q3 sales; for the third quarter of fiscal 2026", ["fiscal", "fiscal"]],
		["the third quarter, its fiscal third quarter", ["fiscal", "fiscal"]],
		[
			"the third quarter of 2025, its fiscal third quarter",
			["2025-07-01…2025-09-30", "fiscal"],
		],
		[
			"the fiscal third quarter, the second quarter",
			["fiscal", "2025-04-01…2025-06-30"],
		],
	])("%s", (text, expected) => {
		expect(windowsIn(text)).toEqual(expected);
	});
});

describe("a term that points to one told before", () => {
	test.each([
		[
			"revenue in Q2 2025 of $5 billion, up from $4 billion in the same quarter of 2024",
			["2025-04-01…2025-06-30", "2024-04-01…2024-06-30"],
		],
		[
			"in the second quarter, against the same period last year",
			["2025-04-01…2025-06-30", "2024-04-01…2024-06-30"],
		],
		[
			"the fourth quarter of 2024, above the same quarter last year",
			["2024-10-01…2024-12-31", "2023-10-01…2023-12-31"],
		],
		[
			"a second quarter of $5 billion beat the prior quarter's $4 billion",
			["2025-04-01…2025-06-30", "2025-01-01…2025-03-31"],
		],
		["the previous quarter", ["2025-04-01…2025-06-30"]],
		[
			"its fiscal second quarter, against the same quarter last year",
			["fiscal", "fiscal"],
		],
	])("%s", (text, expected) => {
		expect(windowsIn(text)).toEqual(expected);
	});
});

describe("a period with both its ends told, or one that names an event", () => {
	test.each([
		["from 2023 through 2028", ["2023-01-01…2028-12-31"]],
		["from 2023 on", ["2023-01-01…"]],
		["outlays for the full year", ["2025-01-01…2025-12-31"]],
		["a prize for the year-old firm", []],
		["in the first six months", ["2025-01-01…2025-06-30"]],
		["in the first six months after launch", []],
		["the last three months of 2024", ["2024-10-01…2024-12-31"]],
		["after second-quarter earnings", ["2025-04-01…2025-06-30"]],
		["ahead of Q3 results", ["2025-07-01…2025-09-30"]],
		["after the second quarter", ["2025-07-01…"]],
		["three days ago", ["2025-09-20…2025-09-20"]],
		["two years ago", []],
		["the Impact Summit 2026", []],
		["in 2026", ["2026-01-01…2026-12-31"]],
	])("%s", (text, expected) => {
		expect(windowsIn(text)).toEqual(expected);
	});
});

describe("no window", () => {
	test.each([
		"in the coming weeks",
		"soon",
		"two years ago",
		"两年前",
		"10年前",
		"the 1980s",
		"2,026 units",
		"一周一次",
		"四季",
		"it may march on",
		"a 30-year-old plant",
		"第3次",
		"2019.5 points",
		"数年内",
		"年初至今",
		"1兆2000亿韩元",
		"本周",
		"每年",
		"the second-largest",
		"on the 21st floor",
		"a quarter to half of it",
		"增至100%",
	])("%s", (text) => {
		expect(windowsIn(text)).toEqual([]);
	});
});

test("an impossible day is none", () => {
	expect(windowsIn("2月30日")).toEqual([]);
	expect(mentionsIn("")).toEqual([]);
});

test.each([
	["for 2026, after Q1 revenue of $213.4 billion", "2025-01-01…2025-03-31"],
	["after first-quarter sales of $3 billion", "2025-01-01…2025-03-31"],
])("a quarter's figure bounds no time: %s", (text, expected) => {
	expect(windowsIn(text).at(-1)).toBe(expected);
});

test.each([
	["the first sum is to be paid over in January", "2026-01-01…2026-01-31"],
	["it will open on Jan. 12", "2026-01-12…2026-01-12"],
	["it opened in January", "2025-01-01…2025-01-31"],
	[
		"it will go the way of the site it opened in January",
		"2025-01-01…2025-01-31",
	],
	["It will grow. In January it shrank", "2025-01-01…2025-01-31"],
	["it will have opened in June", "2025-06-01…2025-06-30"],
])("a bare month told to come is the next: %s", (text, expected) => {
	expect(windowsIn(text)).toEqual([expected]);
});
