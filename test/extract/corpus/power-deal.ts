import type { Qualifier } from "../../../src/extract/claim.ts";
import { corpus, type Fact } from "../corpus.ts";

/** Papers between one who needs power and one who brings it: they go from the supplier, whoever is named first. */

const papers = (
	subject: string,
	object: string,
	qualifier: Qualifier,
): Fact => ({ kind: "status", subject, object, qualifier });

corpus(papers("Chevron", "Microsoft", "no-agreement"), {
	en: [
		"Chevron and Microsoft have no definitive agreement at this time.",
		"Microsoft and Chevron have not signed a definitive agreement.",
	],
});
corpus(papers("NextEra Energy", "Google", "letter-of-intent"), {
	en: [
		"Google and NextEra Energy signed a letter of intent.",
		"NextEra Energy and Google signed a letter of intent.",
	],
});
corpus(papers("Entergy", "Meta", "definitive"), {
	en: [
		"Entergy and Meta signed a definitive agreement.",
		"Meta and Entergy signed a definitive agreement.",
	],
});
corpus(papers("Fermi America", "Amazon", "letter-of-intent"), {
	en: ["Fermi America has signed a letter of intent with Amazon."],
});
corpus(papers("Microsoft", "OpenAI", "letter-of-intent"), {
	en: ["OpenAI and Microsoft signed a letter of intent."],
});
