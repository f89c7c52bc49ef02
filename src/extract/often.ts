import { notRun, ofOwnSite, surrounding } from "../language/en/capacity.ts";
import { dependence } from "../language/en/dependence.ts";
import * as running from "../language/en/running.ts";
import { finalPapers } from "../language/papers.ts";
import { often } from "../text/translate.ts";

/** Long patterns of the language tables that most articles meet. */
for (const pattern of [
	notRun,
	ofOwnSite,
	surrounding,
	dependence,
	finalPapers.en.whole,
	...Object.values(running),
])
	often(pattern, "en");

often(dependence, "zh");
