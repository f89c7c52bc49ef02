import { expect, test } from "vitest";
import { draftsIn } from "./read.ts";

/** What is due when, by rules alone. */
const steps = (text: string): readonly string[] =>
	draftsIn(text, "微軟擴建資料中心").flatMap(
		({ kind, subject, object, qualifier, when }) =>
			kind === "milestone"
				? `${subject} ← ${object} ${qualifier} ${when?.from ?? ""}~${when?.to ?? ""}`
				: [],
	);

test.each([
	[
		"OpenAI與博通的10GW晶片仍訂2026年下半年啟動。",
		["OpenAI ← Broadcom first-capacity 2026-07-01~2026-12-31"],
	],
	[
		"甲骨文的5萬顆MI450今年第3季進場。",
		["Oracle ← AMD first-capacity 2026-07-01~2026-09-30"],
	],
	[
		"採用Google TPU的Anthropic，今年由博通供應1 GW。",
		["Anthropic ← Broadcom first-capacity 2026-01-01~2026-12-31"],
	],
	[
		"微軟的園區2028年投入，電力設施同步興建。",
		["Microsoft ← null first-capacity 2028-01-01~2028-12-31"],
	],
	[
		"OpenAI與博通的10GW，2026年下半年起跑。",
		["OpenAI ← Broadcom first-capacity 2026-07-01~2026-12-31"],
	],
	// Money is put into a site; an office opens.
	["微軟的園區2028年投入100億美元。", []],
	["微軟新德里辦公室今年底前開張。", []],
])("%s", (text, expected) => {
	expect(steps(text)).toEqual(expected);
});
