import { atLeast, corpus, nothing } from "../corpus.ts";
import { move } from "../fact.ts";
import { monday, on } from "../time.ts";

/** The hours of moves: before the bell of a day that is named, and those that hold for several shares. */

const friday = on("2025-09-19");

corpus(move("Dell", 8, "premarket", monday), {
	en: [
		"Dell was 8% higher at $92 before Monday's bell.",
		"Before Monday's opening bell, Dell was up 8%.",
		"Dell rose 8% ahead of Monday's open.",
		"Dell was up 8% before Monday's opening.",
	],
});
corpus(
	[
		move("Dell", -12, "after-hours", monday),
		move("HP", -3, "after-hours", monday),
	],
	{
		en: ["Dell tumbled 12% in extended trading on Monday; HP was down 3%."],
	},
);
corpus([move("Dell", -12, "after-hours"), move("HP", -3)], {
	en: [
		"Dell tumbled 12% in extended trading; HP had lost 3% in the regular session.",
	],
});
corpus([move("Dell", -12, "after-hours"), move("HP", -3, "close")], {
	en: ["Dell tumbled 12% in extended trading; HP closed 3% lower."],
});
corpus(
	[
		move("Oracle", -1.3, "premarket", friday),
		move("CoreWeave", -1.4, "premarket", friday),
		move("NVIDIA", -0.9, "premarket", friday),
		move("Micron", -0.9, "premarket", friday),
	],
	{
		en: [
			"AI shares were lower again before the bell on Friday: Oracle by 1.3%, CoreWeave by 1.4% and Nvidia and Micron by 0.9% each.",
			"Chip stocks fell in premarket trading on Friday: Oracle by 1.3%, CoreWeave by 1.4% and Nvidia and Micron by 0.9% each.",
		],
	},
);
corpus(
	[
		move("AMD", 2, "session", monday),
		move("Arm", 3, "session", monday),
		move("Intel", 3, "session", monday),
	],
	{
		en: [
			"AMD rose 2% on Monday, Arm and Intel 3%.",
			"AMD gained 2% on Monday, and Arm and Intel by 3% each.",
		],
	},
);
// Figures told in the order of the names are no figure of all of them.
corpus(
	[
		move("AMD", 2, "session", monday),
		move("Arm", 3, "session", monday),
		move("Intel", 4, "session", monday),
	],
	{
		en: [
			"AMD rose 2% on Monday, with Arm and Intel gaining 3% and 4% respectively.",
		],
	},
);
corpus(
	[
		move("Dell", 10, "close", monday),
		{ ...move("Dell", 5, "after-hours", monday), value: atLeast(5, "percent") },
	],
	{
		en: [
			"Dell gained 10% by Monday's close and more than 5% again after hours.",
			"Dell rose 10% at Monday's close and more than 5% in extended trading.",
		],
	},
);
corpus(move("Oracle", 12, "high"), {
	en: [
		"In early trading Oracle touched an all-time high of $345, a gain of 12%.",
	],
});
nothing([
	"Dell fell in extended trading; margins were down 3%.",
	"Dell reports before Monday's bell and sees sales up 8%.",
]);
// A laboratory whose shares are traded.
corpus(move("Zhipu", 20, "session", monday), {
	en: ["Zhipu went up 20% on Monday.", "On Monday shares of Zhipu rose 20%."],
});
