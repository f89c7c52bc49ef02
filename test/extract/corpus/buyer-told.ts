import { corpus, exactly, nothing } from "../corpus.ts";

/** Who buys from whom, where the words tell it and the names do not: buyers that nobody knows, and sellers that mostly buy. */

const purchase = (subject: string, object: string, sum: number) => ({
	...{ kind: "purchase" as const, subject, object },
	value: exactly(sum, "USD"),
});

corpus(purchase("Corvane", "Oracle", 6e10), {
	en: [
		"Corvane has agreed to buy $60 billion of computing power from Oracle over five years.",
		"Corvane signed a contract to buy $60 billion of computing power from Oracle.",
		"Oracle will sell $60 billion of computing power to Corvane.",
	],
	zh: ["Corvane将向甲骨文采购600亿美元算力。"],
});

corpus(purchase("Corvane", "Microsoft", 1.2e10), {
	en: [
		"Corvane will buy $12 billion of cloud services from Microsoft over six years.",
		"Corvane is buying cloud services worth $12 billion from Microsoft.",
		"Microsoft sold $12 billion of cloud services to Corvane.",
	],
	zh: ["Corvane將向微軟採購120億美元雲端服務。"],
});

corpus(purchase("Brightmoor", "Oracle", 8e9), {
	en: [
		"Brightmoor has agreed to lease $8 billion of data center capacity from Oracle.",
		"The $8 billion of computing power that Brightmoor will buy from Oracle is not yet built.",
	],
});

corpus(purchase("Microsoft", "Corvane", 1.2e10), {
	en: [
		"Microsoft will buy $12 billion of cloud services from Corvane over six years.",
		"Corvane expects a $12 billion commitment from Microsoft to buy cloud services.",
	],
});

nothing([
	"Corvane's shares rose after it sold $5 billion of bonds to Microsoft.",
]);
