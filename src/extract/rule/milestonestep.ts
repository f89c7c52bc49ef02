import type { Qualifier } from "../claim.ts";
import { bookOf } from "./book.ts";
import { compilePattern, type Pattern } from "./pattern.ts";

/** Ways to say that one step is due. */
export type MilestonePatterns = Readonly<{
	qualifier: Qualifier;
	/** Holds only of a window that opens with a date, or that closes with one; or where the line speaks of systems. */
	only?: "opening" | "deadline" | "equipped";
	patterns: readonly Pattern[];
}>;

/** `w` is the window, `x` the word or figure that tells which step is due. */
export const steps = bookOf<MilestonePatterns>([
	{
		qualifier: "full-capacity",
		patterns: [
			"all ~ x:G ~N w:W",
			"all ~ x:G ~N complete|online ~ w:W",
			"x:G ~N w:W ~ complete !W",
			"w:W ~N all ~ x:G",
			"x:complete ~ w:W",
			"x:complete - close? ~ deploy|system|site ~N w:W",
			"w:W ~ x:complete",
			"w:W - x:done",
			"x:G ~, goal ~N w:W",
			"x:all - deploy|system|online ~ w:W",
			"x:G , ~ w:W ~ complete",
			"x:all - of - deploy|online|system|site|chip ~N w:W",
			"deploy|site|system|G ~N x:done ~N w:W",
			"x:done of ~N site|system|deploy ~N w:W",
			"x:all of ~N site|system|deploy ~N w:W",
			"x:all ~ online|running|deploy ~ w:W",
			"x:all ~ system|site ~ w:W ~ complete|online",
			"first ..N W ~, x:all ~ w:W",
			"w:W ~N reach|rise - reach? - x:G",
			"reach|rise - to? - x:G ~N w:W",
			"first ..N W ~, x:all|complete ~ w:W",
		].map(compilePattern),
	},
	{
		qualifier: "full-capacity",
		only: "deadline",
		patterns: [
			"deploy|online|running ~ x:G ~N w:W",
			"x:G ~N online|deploy|running ~N w:W",
			"w:W ~N deploy|online|running ~N x:G",
			"x:G ~N w:W",
			"w:W ~N x:G",
			"w:W ~N deploy ~N x:C",
			"deploy ~N x:C ~N w:W",
			"x:deploy|online ~ step ~N w:W",
			"w:W ~ step ~ x:deploy|online",
			"step ~ x:deploy|online ~N w:W",
		].map(compilePattern),
	},
	{
		qualifier: "first-capacity",
		only: "opening",
		patterns: [
			"w:W ~N x:deploy|need|online ~ N",
			"x:deploy|need|buy|online|win ~N chip|system|G ~N w:W",
			"w:W ~N x:deploy|need|buy|win|online ~N G",
			"x:deploy|need|buy|win ~N o:N ~ w:W",
			"w:W ~N x:deploy|need|buy|win|online ~N o:N",
		].map(compilePattern),
	},
	{
		qualifier: "first-capacity",
		patterns: [
			"x:F ~N w:W",
			"x:F ~ online|deploy , ~ w:W",
			"x:first ~N online|deploy|system|site|chip|G ~N w:W",
			"x:first ~ w:W ~ online|deploy",
			"x:first - into w:W",
			"w:W ~N x:F",
			"w:W ~ x:first ~ online|deploy|system",
			"w:W - x:online",
			"w:W - step|use|start - x:online",
			"x:first - site|system|chip|deploy ..N online ~ w:W",
			"x:first , G ~N , ~ online|start|deploy ~ w:W",
			"x:online|start ~N C ~N w:W",
			"x:C ~N online|deploy ~N w:W",
			"x:deploy|buy|win|need ~ C ~N w:W",
			"w:W ~N x:deploy - first ~ o:N",
			"first ~ x:deploy ~N o:N ~N w:W",
			"x:online ~ of ~N o:N ~N w:W",
			"x:online ~ of ~N chip|system ~N w:W",
			"w:W ~N win|online|deploy ~ x:first ~N chip|system|G",
			"w:W ~N win|online|deploy ~ x:first ~ o:N",
			"w:W ~ deploy|online ~ x:G|C",
			"w:W ~N x:deploy ~N chip|system",
			"start ~ x:deploy|need|win|buy ~N chip|system ~N w:W",
			"start ~ x:deploy|need|win|buy ~ G ~N w:W",
			"with x:online|start ~ w:W",
			"start - x:online ~N w:W",
			"online ~ x:G ~N w:W",
			"deploy|online|system|site|chip ~N x:start ~ w:W",
			"x:G , - online|start ~ w:W",
			"x:G ~ online|start ~ w:W",
			"deploy|system|site ~ x:online ~ w:W",
			"w:W - x:start , W - complete",
			"w:W x:, W - done|complete",
			"w:W - x:start $",
			"x:G ~, w:W",
			"x:first of - into w:W",
			"start with x:G ~N w:W",
			"x:first , on ~N , ~ w:W",
			"x:G ~ w:W",
		].map(compilePattern),
	},
	{
		qualifier: "first-capacity",
		only: "equipped",
		patterns: ["x:first ~N w:W", "x:first ~ , ~N , ~ w:W"].map(compilePattern),
	},
]);
