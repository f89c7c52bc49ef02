import type { Quantity } from "../../../src/extract/claim.ts";
import { corpus, exactly, type Fact, nothing, upTo } from "../corpus.ts";
import { ordered } from "../fact.ts";

/** Who answers for what others owe, or lends them money: no supplier, no investor. */

const runs = (subject: string, value: Quantity, object?: string): Fact => ({
	...{ kind: "capacity", subject, value, qualifier: "total" },
	...(object === undefined ? {} : { object }),
});

corpus(runs("OpenAI", exactly(2, "GW")), {
	en: [
		"Nvidia will guarantee OpenAI's leases of 2 GW.",
		"Nvidia will guarantee OpenAI's lease payments on 2 gigawatts of data centers.",
		"Nvidia would act as guarantor for OpenAI's 2 GW of data centre leases.",
		"Samsung's guarantee covers 2 GW of OpenAI's leases.",
	],
	zh: [
		"英伟达将为OpenAI的2吉瓦租约提供担保。",
		"英偉達將為OpenAI 2GW的租約提供擔保。",
		"英伟达同意为OpenAI 2GW的数据中心租赁兜底。",
	],
});

corpus(runs("Fluidstack", exactly(0.2, "GW"), "TeraWulf"), {
	en: ["TeraWulf's 200 MW contract with Fluidstack is backstopped by Google."],
	zh: ["在谷歌14亿美元担保的支持下，Fluidstack向TeraWulf租用200MW。"],
});

nothing([
	"The loan is backstopped by Google's $1.4 billion guarantee.",
	"Fluidstack's lease with TeraWulf is backed by Google's $1.4 billion guarantee.",
	"Google will backstop $1.4 billion of Fluidstack's lease obligations to TeraWulf.",
	"Google put up a $3.2 billion backstop for TeraWulf.",
	"Meta gave a residual value guarantee of $28 billion to Blue Owl.",
	"AMD guaranteed a $300 million loan to Crusoe.",
	"SoftBank will guarantee a $5 billion loan to OpenAI.",
	"Blackstone is lending CoreWeave $7.5 billion.",
	"谷歌为Fluidstack提供14亿美元担保。",
	"谷歌為Fluidstack對TeraWulf的14億美元租金提供擔保。",
	"英伟达为OpenAI 100亿美元贷款提供担保。",
	"黑石向CoreWeave提供75亿美元贷款。",
]);

// Who takes what is left unsold orders it.
corpus(ordered("NVIDIA", "CoreWeave", 6.3), {
	en: ["Nvidia stands behind $6.3 billion of CoreWeave's unsold capacity."],
	zh: ["英伟达将为CoreWeave未售出的63亿美元算力兜底。"],
});

// Who guarantees power to a company, or supplies it besides, does supply it.
corpus(runs("Anthropic", upTo(5, "GW"), "Amazon"), {
	en: [
		"Amazon guaranteed Anthropic up to 5 gigawatts of capacity.",
		"Amazon guarantees Anthropic access to up to 5 gigawatts of capacity.",
	],
});
corpus(runs("OpenAI", exactly(10, "GW"), "NVIDIA"), {
	en: [
		"Nvidia will supply OpenAI with 10 GW of systems and guarantee its leases.",
		"Nvidia will guarantee OpenAI's leases. OpenAI will deploy 10 GW of Nvidia systems.",
	],
});
