import {
	about,
	atLeast,
	between,
	corpus,
	exactly,
	nothing,
} from "../corpus.ts";
import { quarterOf, yearOf } from "../time.ts";

const quarter = quarterOf(2025, 3);

// An outlook without a word for what it measures is of the sales told before it.
corpus(
	[
		{ kind: "revenue", subject: "NVIDIA", value: exactly(5.7e10, "USD") },
		{
			kind: "revenue",
			subject: "NVIDIA",
			value: exactly(6.5e10, "USD"),
			when: quarter,
		},
	],
	{
		en: [
			"Nvidia's fiscal revenue reached $57 billion. It guides to $65 billion for the current quarter.",
			"Nvidia took in revenue of $57 billion, and it guides to $65 billion this quarter.",
			"Nvidia's sales came to $57 billion. The outlook for this quarter is $65 billion.",
			"Nvidia reported sales of $57 billion and guided to $65 billion for this quarter.",
		],
		zh: [
			"英伟达财季营收570亿美元，本季指引650亿美元。",
			"輝達財季營收570億美元。本季財測650億美元。",
			"英伟达财季营收570亿美元；公司给出的本季展望是650亿美元。",
		],
	},
);

corpus(
	[
		{ kind: "revenue", subject: "NVIDIA", value: exactly(5.7e10, "USD") },
		{ kind: "profit", subject: "NVIDIA", value: exactly(3.19e10, "USD") },
		{
			kind: "revenue",
			subject: "NVIDIA",
			value: exactly(6.5e10, "USD"),
			when: quarter,
		},
	],
	{
		en: [
			"Nvidia posted fiscal revenue of $57 billion and net income of $31.9 billion. It guides to $65 billion for the current quarter.",
		],
		zh: [
			"輝達財季營收570億美元，淨利319億美元，本季財測650億美元。",
			"英伟达财季营收570亿美元，净利润319亿美元。公司预计本季650亿美元。",
		],
	},
);

// The next sentence goes on with the measure of the one before it.
corpus(
	[
		{
			kind: "spending",
			subject: "Microsoft",
			value: exactly(8e10, "USD"),
			when: yearOf(2025),
		},
		{
			kind: "spending",
			subject: "Google",
			value: between(1.75e11, 1.85e11, "USD"),
			when: yearOf(2026),
		},
	],
	{
		en: [
			"Microsoft's 2025 capital expenditure is $80 billion. Google goes further: $175 billion to $185 billion in 2026.",
			"Microsoft plans capital spending of $80 billion in 2025. For 2026 Google speaks of $175 billion to $185 billion.",
		],
		zh: [
			"微软2025年资本开支800亿美元。谷歌更狠，2026年1750亿到1850亿美元。",
			"微軟2025年資本支出800億美元，谷歌更猛，2026年要到1,750億至1,850億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "OpenAI",
			value: exactly(1.3e10, "USD"),
			when: yearOf(2025),
		},
		{
			kind: "revenue",
			subject: "OpenAI",
			value: atLeast(2e11, "USD"),
			when: yearOf(2030),
		},
	],
	{
		en: [
			"OpenAI's revenue will be $13 billion in 2025, and it has told investors to expect more than $200 billion in 2030.",
			"OpenAI expects revenue of $13 billion in 2025. In 2030 it should be more than $200 billion.",
			"OpenAI expects $13 billion of revenue in 2025; for 2030 it speaks of more than $200 billion.",
		],
		zh: [
			"OpenAI 2025年营收130亿美元，公司告诉投资者，2030年将超过2000亿美元。",
			"OpenAI今年營收130億美元。公司預計2030年超過2,000億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "profit",
			subject: "OpenAI",
			value: exactly(-9e9, "USD"),
			when: yearOf(2025),
		},
		{
			kind: "profit",
			subject: "OpenAI",
			value: exactly(-1.4e10, "USD"),
			when: yearOf(2026),
		},
	],
	{
		en: [
			"OpenAI will lose $9 billion in 2025. Next year it will be $14 billion.",
		],
		zh: ["OpenAI 2025年预计亏损90亿美元。明年将是140亿美元。"],
	},
);

// What makes up a part is of the measure before it.
corpus(
	[
		{ kind: "revenue", subject: "Broadcom", value: exactly(1.596e10, "USD") },
		{ kind: "revenue", subject: "Broadcom", value: exactly(5.2e9, "USD") },
	],
	{
		zh: [
			"博通第三财季营收159.6亿美元，其中AI占52亿美元。",
			"博通財季營收159.6億美元，當中AI晶片占52億美元。",
			"博通财季营收159.6亿美元，AI业务贡献52亿美元。",
		],
	},
);

// A figure of something else, or of several, goes on with nothing.
corpus(
	{
		kind: "spending",
		subject: "Microsoft",
		value: about(8e10, "USD"),
		when: yearOf(2025),
	},
	{
		en: [
			"Microsoft's capital expenditure in 2025 is about $80 billion. Together the four will be at $650 billion in 2026.",
		],
		zh: ["微软2025年资本开支约800亿美元。四家明年合计约6500亿美元。"],
	},
);

nothing([
	"Nvidia's talks went on. It guides to $65 billion.",
	"谷歌更狠，2026年1750亿美元。",
]);

// Another figure may follow, of another measure, due by the time of the first.
corpus(
	[
		{ kind: "revenue", subject: "OpenAI", value: exactly(1.31e10, "USD") },
		{
			kind: "revenue",
			subject: "OpenAI",
			value: atLeast(2.8e11, "USD"),
			when: yearOf(2030),
		},
		{
			kind: "spending",
			subject: "OpenAI",
			value: exactly(6e11, "USD"),
			when: { to: "2030-12-31" },
		},
	],
	{
		en: [
			"OpenAI's revenue was $13.1 billion, and it has told investors to expect more than $280 billion in 2030 and $600 billion of compute spending by then.",
		],
	},
);

// A further payment belongs to the investment told before it.
corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(2.25e10, "USD"),
		},
	],
	{
		zh: ["软银今年对OpenAI投资300亿美元，12月再付225亿美元。"],
	},
);

// What a company is only on its way to is no market value of its own.
nothing([
	"英伟达市值直奔5万亿美元。",
	"輝達市值劍指5兆美元。",
	"Nvidia's market value is heading for $5 trillion.",
]);

// Chips of its own told only as what goes on around something else.
nothing(["在OpenAI涉足硬件领域包括自研芯片的背景下，英伟达巩固其地位。"]);

// A time in which systems are built is no site that the money is for.
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
	},
	{
		zh: ["英伟达计划投资OpenAI，在系统部署过程中投资1000亿美元。"],
	},
);
