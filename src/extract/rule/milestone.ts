import type { Qualifier } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { findPattern } from "./match.ts";
import { compilePattern, type Pattern } from "./pattern.ts";
import { windowOf } from "./pick.ts";
import type { Scene } from "./scene.ts";
import { findSupply } from "./supply.ts";

type MilestonePatterns = Readonly<{
	qualifier: Qualifier;
	patterns: readonly Pattern[];
}>;

/** `w` is the window, `x` the word or figure that tells which step is due. */
const steps: readonly MilestonePatterns[] = [
	{
		qualifier: "full-capacity",
		patterns: [
			"all ~ x:G ~N w:W",
			"all ~ x:G ~N complete|online ~ w:W",
			"x:G ~N w:W ~ complete",
			"w:W ~N all ~ x:G",
			"w:W ~ x:complete",
			"x:complete ~ w:W",
			"x:all - deploy|system|online ~ w:W",
			"x:G , ~ w:W ~ complete",
		].map(compilePattern),
	},
	{
		qualifier: "first-capacity",
		patterns: [
			"x:F ~N w:W",
			"x:F ~ online|deploy , ~ w:W",
			"x:first ~N online|deploy|system|site|chip|G ~N w:W",
			"x:first ~ w:W ~ online|deploy",
			"w:W ~N x:F",
			"w:W ~ x:first ~ online|deploy|system",
			"w:W - x:online",
			"x:online ~ w:W",
			"x:online ~N C ~N w:W",
			"x:deploy ~ C ~N w:W",
			"x:C ~ w:W",
			"x:G , - online ~ w:W",
		].map(compilePattern),
	},
];

/** By when the first system, or all of them, should run. */
export const readMilestones = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	if (!line.symbols.includes("W")) return [];
	const drafts: Draft[] = [];
	const used = new Set<number>();
	for (const { qualifier, patterns } of steps) {
		for (const hit of patterns.flatMap((pattern) =>
			findPattern(line, pattern),
		)) {
			const { w, x } = hit.at;
			if (w === undefined || x === undefined || used.has(w)) continue;
			const window = windowOf(line.tokens[w]);
			if (
				window === null ||
				(window.sort !== "period" && window.sort !== "deadline")
			)
				continue;
			const first = line.tokens[hit.start];
			const last = line.tokens[hit.end - 1];
			if (first === undefined || last === undefined) continue;
			const parties = findSupply(line, x, scene, earlier);
			used.add(w);
			drafts.push({
				kind: "milestone",
				subject: parties?.subject ?? null,
				object: parties?.object ?? null,
				qualifier,
				when: window.when,
				start: first.start,
				end: last.end,
				rule: `${lang}/milestone/${qualifier}`,
				line,
			});
			break;
		}
	}
	return drafts;
};
