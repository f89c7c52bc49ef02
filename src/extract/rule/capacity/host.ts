import { opensWithSite, runs } from "../../../language/en/site.ts";
import type { Line } from "../line/line.ts";
import { textBetween, textFrom } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { findActor } from "../party/subject.ts";
import type { Scene } from "../scene/scene.ts";

const site = symbolOf("site");
const deployedBy = symbolOf("deploy") + symbolOf("by");
const operated = new RegExp(`${site}_?${deployedBy}_?N`);

/** "A data center operated by Humain": who runs the site that a sentence tells of; `null` for none. */
export const hostTold = (line: Line): string | null => {
	if (!line.symbols.includes(deployedBy)) return null;
	const found = operated.exec(line.symbols);
	if (found === null) return null;
	const place = found.index + found[0].length - 1;
	const words = textBetween(line, found.index, place);
	return runs.test(words) ? (line.tokens[place]?.name ?? null) : null;
};

/** "The facility will house 600,000 GPUs": who was said to run it, where nobody else acts; `null` for none. */
export const hostOf = (
	line: Line,
	at: number,
	{ host }: Scene,
): string | null => {
	if (host === null) return null;
	const { from } = clauseAround(line, at);
	if (!opensWithSite(textFrom(line, from))) return null;
	const actor = findActor(line, at);
	return actor < from ? host : null;
};
