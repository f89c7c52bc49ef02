import { corpus, nothing } from "../corpus.ts";

/** Nothing is signed with any of the two told before. */

const unsigned = (subject: string, ...objects: readonly string[]) =>
	objects.map((object) => ({
		kind: "status" as const,
		subject,
		object,
		qualifier: "no-agreement" as const,
	}));

corpus(unsigned("TCS", "Amazon", "OpenAI"), {
	en: [
		"TCS is in talks with AWS and OpenAI on data centre capacity; no binding agreement has been signed with either.",
		"TCS is in talks with AWS and OpenAI. No binding agreement has been signed with either.",
		"TCS said talks continue with AWS and OpenAI but no binding agreement has been signed with either of them.",
	],
	zh: [
		"TCS与AWS和OpenAI洽谈，尚未与任何一方签署具有约束力的协议。",
		"TCS與AWS和OpenAI洽談，與兩者均未簽署最終協議。",
	],
});
corpus(unsigned("Reliance", "Google", "Meta"), {
	en: [
		"Reliance is in talks with Google and Meta; no definitive agreement has been signed with either company.",
	],
});
corpus(unsigned("Humain", "xAI", "Amazon"), {
	en: [
		"Humain has held talks with xAI and Amazon but has signed no binding agreement with either of them.",
	],
});
nothing(["No binding agreement has been signed with either."]);
