import { corpus, exactly, type Fact, nothing } from "../corpus.ts";
import { halfOf, quarterOf, yearOf } from "../time.ts";

/** Works put off: they have a new time, and no deal is on hold. */

const size: Fact = {
	...{ kind: "capacity", subject: "OpenAI", object: "NVIDIA" },
	...{ qualifier: "first", value: exactly(1, "GW") },
};
const first: Fact = {
	...{ kind: "milestone", subject: "OpenAI", object: "NVIDIA" },
	...{ qualifier: "first-capacity", when: halfOf(2027, 2) },
};
const onHold: Fact = {
	...{ kind: "status", subject: "NVIDIA", object: "OpenAI" },
	qualifier: "on-hold",
};

corpus([size, first], {
	en: [
		"OpenAI's first gigawatt of Nvidia systems has been postponed to the second half of 2027.",
	],
	zh: [
		"OpenAI与英伟达的首个1吉瓦项目将推迟至2027年下半年投运。",
		"OpenAI与輝達的首個1吉瓦計畫將順延至2027年下半年上線。",
		"OpenAI采用英伟达系统的首期1吉瓦项目推迟到2027年下半年。",
		"OpenAI与英伟达的首个1吉瓦项目推迟，投运时间改为2027年下半年。",
	],
});

corpus([size, first, { ...first, denied: true }], {
	en: [
		"OpenAI's first gigawatt project with Nvidia has been delayed until the second half of 2027, which OpenAI denied.",
		"OpenAI's first gigawatt project with Nvidia has been delayed until the second half of 2027. OpenAI denied any delay.",
	],
	zh: [
		"OpenAI与英伟达的首个1吉瓦项目将推迟至2027年下半年投运，OpenAI否认延期。",
		"OpenAI與輝達的首個1吉瓦項目將延後至2027年下半年投運。OpenAI發言人否認項目延期。",
	],
});

corpus([size, { ...first, denied: true }], {
	zh: ["OpenAI否认其与英伟达的首个1吉瓦项目推迟至2027年下半年。"],
});

const whole: Fact = {
	...{ kind: "milestone", subject: "OpenAI", object: "Oracle" },
	...{ qualifier: "full-capacity", when: yearOf(2028) },
};
corpus([whole, { ...whole, denied: true }], {
	zh: [
		"彭博報導，甲骨文為OpenAI興建的資料中心要到2028年才能全部完工。甲骨文發言人否認2028年的說法。",
	],
});

corpus(
	{ ...first, when: quarterOf(2027, 1) },
	{
		zh: ["英伟达向OpenAI交付首批系统的订单推迟到2027年第一季度。"],
	},
);

nothing([
	"甲骨文为OpenAI建设的数据中心项目推迟一年。",
	"OpenAI与英伟达的交易推迟至2027年第一季度完成。",
	"英伟达推迟对OpenAI的投资至2027年。",
]);

// What is put off without a time may never come.
corpus(onHold, {
	en: ["Nvidia's investment in OpenAI was postponed."],
	zh: [
		"英伟达对OpenAI的投资计划被推迟。",
		"英伟达无限期推迟对OpenAI的投资。",
		"英伟达与OpenAI的合作暂停。",
	],
});
