import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);
const published = "2026-02-10";

test.each([
	{
		name: "a clause that ends with somebody else is no part of the words",
		text: "英伟达以50亿美元入股英特尔，另向英国公司Nscale投资近7亿美元。",
		object: "Nscale",
		quote: "另向英国公司Nscale投资近7亿美元",
	},
	{
		name: "one that names a party is",
		text: "英伟达再次出手，以300亿美元投资OpenAI。",
		object: "OpenAI",
		quote: "英伟达再次出手，以300亿美元投资OpenAI",
	},
	{
		name: "nor is the list before",
		text: "OpenAI works with AMD and Oracle, and still plans to buy $250 billion of cloud services from Microsoft.",
		object: "Microsoft",
		quote:
			"and still plans to buy $250 billion of cloud services from Microsoft",
	},
	{
		name: "the clause stays that tells what is due",
		text: "OpenAI與博通合作，台積電以3nm代工的首款自研晶片「Titan」，預計2026年底推出。",
		object: "Broadcom",
		quote: "台積電以3nm代工的首款自研晶片「Titan」，預計2026年底",
	},
	{
		name: "what holds for each of several keeps all of them",
		text: "软银和OpenAI各自向星际之门承诺190亿美元，各占40%。",
		object: "Stargate",
		kind: "stake",
		quote: "OpenAI各自向星际之门承诺190亿美元，各占40%",
	},
])("quotes: $name", ({ text, object, kind, quote }) => {
	const { claims } = extract({ text, published }, lexicon);
	const found = claims.find(
		(claim) =>
			claim.object === object && (kind === undefined || claim.kind === kind),
	);
	expect(found?.quote).toBe(quote);
});
