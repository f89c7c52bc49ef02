import { isPerGigawatt } from "../capacity/gigawatt.ts";
import type { Draft } from "../draft.ts";
import { type Book, openBook } from "../line/book.ts";
import { isHead } from "../line/headnoun.ts";
import type { Line } from "../line/line.ts";
import { findPattern, type Hit } from "../line/match.ts";
import { clauseAround, quantityOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { isLevelAt, isStepAt } from "../measure/figurelevel.ts";
import { isInWake } from "../price/movewake.ts";
import type { Rule } from "../rule.ts";
import type { Scene } from "../scene/scene.ts";
import { draftsOf } from "./draft.ts";
import { isForeignFigure } from "./foreignfigure.ts";

/** A word stands around the match that the rule must not have there. */
const isExcluded = (rule: Rule, line: Line, hit: Hit): boolean => {
	if (rule.unless === undefined) return false;
	const { from, to } = clauseAround(line, hit.at.v ?? hit.start);
	const start = Math.min(from, hit.start);
	const end = Math.max(to, hit.end);
	return rule.unless.some((cue) => {
		const at = line.symbols.indexOf(symbolOf(cue), start);
		return at !== -1 && at < end;
	});
};

/** Measures that stand at a level; how far they went is none of them. */
const levels: ReadonlySet<string> = new Set([
	"revenue",
	"profit",
	"spending",
	"market-cap",
	"valuation",
]);
/** Smaller outlays are those of single customers, not of a company's plans. */
const smallestSpending = 5e7;

const isTooSmall = ({ kind, value }: Draft): boolean =>
	kind === "spending" && (value?.high ?? value?.low ?? 0) < smallestSpending;

/** "Promises nothing beyond $30 billion": no more than that, and whether that much is not told. */
const isCeiling = ({ denied, value }: Draft): boolean =>
	denied === true && value?.high === null;

/** What has been read of a line: figures, and words for measures, that no later rule may read again. */
type Progress = Readonly<{ taken: Set<number>; anchors: Set<string> }>;

const readHit = (
	rule: Rule,
	hit: Hit,
	line: Line,
	scene: Scene,
	moves: readonly Draft[],
	lang: string,
	{ taken, anchors }: Progress,
): readonly Draft[] => {
	const at = hit.at.v;
	if (at === undefined || taken.has(at)) return [];
	if (quantityOf(line.tokens[at])?.noun !== undefined) return [];
	if (isExcluded(rule, line, hit) || isForeignFigure(rule, line, at)) return [];
	if (rule.relative && !isHead(line, hit.end - 1)) return [];
	if (levels.has(rule.kind) && isStepAt(line, at)) return [];
	if (rule.withMove && !isInWake(line, hit.start, at, moves)) return [];
	if (rule.kind === "market-cap-change" && isLevelAt(line, at)) return [];
	if (rule.perGigawatt && !isPerGigawatt(line, hit)) return [];
	const anchor = `${rule.kind} ${hit.at.x}`;
	if (hit.at.x !== undefined && anchors.has(anchor)) return [];
	const found = draftsOf(rule, line, hit, scene, moves, lang);
	const isWeak = rule.projectOnly || rule.strictSubject;
	if (isWeak && found.length === 0) return [];
	if (found.some(isTooSmall)) return [];
	if (found.some(isCeiling)) {
		taken.add(at);
		return [];
	}
	anchors.add(anchor);
	if (!rule.sharesFigure) taken.add(at);
	// "Raised its capex by $10 billion to $85 billion": the step is no sum of its own.
	if (hit.at.u !== undefined && line.symbols[hit.at.u] === "M")
		taken.add(hit.at.u);
	return found;
};

/** What the rules of figures read in one line. A figure, and a word for a measure, serves the first rule that reads it. */
export const readFigures = (
	line: Line,
	scene: Scene,
	book: Book<Rule>,
	moves: readonly Draft[],
	lang: string,
	taken: Set<number>,
): readonly Draft[] => {
	if (!line.has.has("M") && !line.has.has("P")) return [];
	const progress = { taken, anchors: new Set<string>() };
	const drafts: Draft[] = [];
	for (const { owner, pattern } of openBook(book, line))
		for (const hit of findPattern(line, pattern))
			drafts.push(...readHit(owner, hit, line, scene, moves, lang, progress));
	return drafts;
};
