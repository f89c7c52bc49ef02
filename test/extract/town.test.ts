import { describe } from "vitest";
import { told } from "./told.ts";

describe("the state behind a town sets no clauses apart", () => {
	told([
		[
			"Applied Digital and CoreWeave",
			"The first 100 MW for CoreWeave in Ellendale, North Dakota, are due in 2026.",
			["milestone/first-capacity CoreWeave 2026-01-01–2026-12-31"],
			[],
		],
		[
			"Meta in Texas, Oracle in Ohio",
			"Meta spends $2 billion in El Paso, Texas, Oracle $3 billion in Lima, Ohio.",
			["spending Meta 2000000000–2000000000"],
			["spending Meta 3000000000–3000000000"],
		],
	]);
});
