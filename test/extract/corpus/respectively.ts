import { corpus, exactly } from "../corpus.ts";

const moved = (subject: string, percent: number) => ({
	kind: "price-move" as const,
	subject,
	qualifier: "session" as const,
	value: exactly(percent, "percent"),
});

// Each name has the figure in its place, with a direction of its own.
corpus([moved("TSMC", 1.5), moved("联发科", -0.7), moved("鸿海", 2.2)], {
	zh: [
		"台积电、联发科、鸿海分别上涨1.5%、下跌0.7%、上涨2.2%。",
		"台积电、联发科和鸿海分别涨1.5%、跌0.7%和涨2.2%。",
	],
});
corpus([moved("NVIDIA", 3), moved("AMD", -2)], {
	en: ["Nvidia and AMD rose 3% and fell 2%, respectively."],
	zh: ["英伟达、AMD分别涨3%，跌2%。", "輝達與超微分別上漲3%、下跌2%。"],
});

const earned = (kind: "revenue" | "profit", subject: string, sum: number) => ({
	...{ kind, subject, value: exactly(sum, "USD") },
});
corpus(
	[
		earned("revenue", "Microsoft", 7e10),
		earned("revenue", "Google", 9e10),
		earned("profit", "Microsoft", 2.5e10),
		earned("profit", "Google", 2.8e10),
	],
	{
		zh: [
			"微软和谷歌营收分别为700亿美元和900亿美元，净利润分别为250亿美元和280亿美元。",
		],
	},
);
corpus(
	[
		earned("revenue", "Microsoft", 7e10),
		earned("revenue", "Google", 9e10),
		earned("revenue", "Meta", 4.7e10),
	],
	{
		en: [
			"Microsoft, Google and Meta had revenue of $70 billion, $90 billion and $47 billion respectively.",
		],
	},
);
