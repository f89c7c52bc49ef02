import { corpus, exactly } from "../corpus.ts";

/** What is not denied is not denied, nor is what nobody confirms. */

const invests = {
	kind: "investment" as const,
	subject: "NVIDIA",
	object: "OpenAI",
	value: exactly(2e10, "USD"),
};
const buys = {
	kind: "acquisition" as const,
	subject: "NVIDIA",
	object: "CoreWeave",
	value: exactly(3.5e10, "USD"),
};

corpus(invests, {
	en: [
		"Nvidia did not deny that it would invest $20 billion in OpenAI.",
		"Nvidia does not rule out investing another $20 billion in OpenAI.",
		"Nvidia wouldn't rule out investing another $20 billion in OpenAI.",
		"Nvidia could not confirm that it would invest $20 billion in OpenAI.",
		"Nvidia declined to confirm or deny that it would invest $20 billion in OpenAI.",
		"Reuters could not independently verify that Nvidia would invest $20 billion in OpenAI.",
	],
	zh: [
		"英伟达不排除向OpenAI追加投资200亿美元。",
		"輝達不排除向OpenAI追加投資200億美元。",
		"英伟达未否认将向OpenAI投资200亿美元。",
		"英伟达没有否认将向OpenAI投资200亿美元的报道。",
		"英伟达无法证实将向OpenAI投资200亿美元。",
	],
});
corpus(buys, {
	en: [
		"Nvidia has not ruled out buying CoreWeave for $35 billion.",
		"Nvidia neither confirmed nor denied that it would buy CoreWeave for $35 billion.",
	],
	zh: [
		"英伟达并未否认将以350亿美元收购CoreWeave。",
		"輝達未證實將以350億美元收購CoreWeave。",
	],
});
corpus(
	{ ...invests, denied: true },
	{
		en: [
			"Nvidia denied that it would invest $20 billion in OpenAI.",
			"Nvidia ruled out investing another $20 billion in OpenAI.",
			"Nvidia said it would not invest $20 billion in OpenAI.",
		],
		zh: [
			"英伟达否认将向OpenAI投资200亿美元。",
			"英伟达不会向OpenAI追加投资200亿美元。",
		],
	},
);
