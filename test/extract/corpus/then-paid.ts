import { corpus, exactly, upTo } from "../corpus.ts";
import { dollars, ordered, paid } from "../fact.ts";

/** What is paid at a step is a part of the investment, and the power of a step no size of the whole. */

const summer = { from: "2027-07-01", to: "2027-09-30" };

const phased = (subject: string, object: string, sum: number, part: number) => [
	paid(subject, object, dollars(sum)),
	{
		kind: "capacity" as const,
		subject: object,
		object: subject,
		value: exactly(0.5, "GW"),
		qualifier: "first" as const,
	},
	{
		kind: "milestone" as const,
		subject: object,
		object: subject,
		qualifier: "first-capacity" as const,
		when: summer,
	},
	{
		kind: "tranche" as const,
		subject,
		object,
		value: dollars(part),
		qualifier: "first" as const,
		when: summer,
	},
];

corpus(phased("Qualcomm", "Mistral", 12, 3), {
	en: [
		"Qualcomm will invest $12 billion in Mistral. The first 500 megawatts will come online in the third quarter of 2027, when $3 billion is to be paid out.",
		"Qualcomm will invest $12 billion in Mistral. The first 500 megawatts are due in the third quarter of 2027, at which point Qualcomm will pay $3 billion.",
		"Qualcomm will invest $12 billion in Mistral. The first 500 megawatts will come online in the third quarter of 2027, when Qualcomm will invest the first $3 billion.",
	],
});
corpus(phased("高通", "Mistral", 12, 3), {
	zh: [
		"高通將向Mistral投資120億美元。首期500百萬瓦將於2027年第3季上線，屆時撥付30億美元。",
		"高通将向Mistral投资120亿美元。首批500兆瓦将于2027年第三季度投运，届时高通将支付30亿美元。",
	],
});
// A sum that is not of the investment.
corpus(
	[
		ordered("OpenAI", "Oracle", 300),
		ordered("OpenAI", "Oracle", 10),
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(1, "GW"),
			qualifier: "first",
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "Oracle",
			qualifier: "first-capacity",
			when: { from: "2026-01-01", to: "2026-12-31" },
		},
	],
	{
		en: [
			"OpenAI signed a $300 billion contract with Oracle. The first gigawatt will come online in 2026, when OpenAI will pay $10 billion.",
		],
	},
);

const stepped = (
	subject: string,
	object: string,
	sum: number,
	each: number,
) => [
	paid(subject, object, upTo(sum * 1e9, "USD")),
	{
		kind: "tranche" as const,
		subject,
		object,
		value: dollars(each),
		qualifier: "each" as const,
	},
];

corpus(stepped("Qualcomm", "Mistral", 12, 3), {
	en: [
		"Qualcomm will invest up to $12 billion in Mistral, $3 billion with each 500 megawatts of systems.",
		"Qualcomm will invest up to $12 billion in Mistral in four tranches, each of $3 billion tied to 500 megawatts of Qualcomm systems coming online.",
	],
});
corpus(stepped("高通", "Mistral", 12, 3), {
	zh: [
		"高通宣布將對Mistral最多投資120億美元，分四期撥付，每期30億美元，與500百萬瓦的高通系統上線掛鉤。",
		"高通将对Mistral最多投资120亿美元，分四期支付，每期30亿美元，与500兆瓦系统上线挂钩。",
	],
});
corpus(
	[
		...stepped("NVIDIA", "OpenAI", 100, 10),
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "NVIDIA",
			value: exactly(10, "GW"),
			qualifier: "total",
		},
	],
	{
		zh: [
			"英伟达将向OpenAI投资最多1000亿美元，每期100亿美元，对应1吉瓦系统，共10吉瓦。",
		],
	},
);
