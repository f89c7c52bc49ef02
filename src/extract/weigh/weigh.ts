import { holdsAll } from "../../language/together.ts";
import type { Kind, Qualifier } from "../claim.ts";
import type { QuantityMention } from "../mention.ts";
import { isAsserted } from "../refine/question.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { noteDraft } from "../rule/note.ts";
import { dueOf, whenOf } from "../rule/period.ts";
import { clauseAround, holdsAny, quantityOf } from "../rule/pick.ts";
import type { Scene } from "../rule/scene.ts";
import { setOf } from "../rule/symbolclass.ts";
import { isWeighable } from "./clause.ts";
import type { Scale } from "./scale.ts";
import { type Sight, sightOf, type View } from "./sight.ts";

/** How likely a claim must be to be told. */
const likely = 0.6;

/** A claim that no rule has read, and how likely it is. */
export type Weighed = Draft & Readonly<{ likelihood: number }>;

/** Whether a claim was weighed, not read. */
export const isWeighed = (draft: Draft): draft is Weighed =>
	"likelihood" in draft;

/** What a line says once its figures are weighed: the claims of its rules, and more. */
export type Weigher = (view: View, scene: Scene) => readonly Draft[];

/** Kinds of which a figure that rules leave is hardly ever one: moves are of an index or over months, market values only aimed at. */
const untold: ReadonlySet<Kind> = new Set(["price-move", "market-cap"]);

const backlog = setOf("backlog");
/** "Oracle and MGX a further $7 billion": which of the two brings how much is not told. */
const ofSeveral = /N[&,]{1,2}N[^NM,;]{0,3}$/;
/** "$7 billion is to come from Oracle and MGX" */
const bySeveral = /^[^NM,;]{0,4}N&N/;
const negations = setOf("not", "deny");
const unreal = setOf("unreal");

/** Words of a line between two places. */
const wordsOf = (
	{ tokens, sentence, text }: Line,
	from: number,
	to: number,
) => {
	const { start } = sentence;
	const first = tokens[from]?.start ?? start;
	const last = tokens[to - 1]?.end ?? first;
	return text.slice(first - start, last - start);
};

/** What the likeliest meaning of a figure says. */
type Reading = Readonly<{
	kind: Kind;
	qualifier?: Qualifier;
	subject: string;
	object: string | null;
	likelihood: number;
}>;

const likeliest = (scale: Scale, sight: Sight): Reading | null => {
	const { labels, pairs } = scale.judge(sight);
	let best: Reading | null = null;
	scale.labels.forEach(({ kind, qualifier }, label) => {
		const own = pairs.get(scale.kindOf[label] ?? -1);
		const share = labels[label] ?? 0;
		if (kind === null || own === undefined || share === 0) return;
		own.forEach((fit, at) => {
			const likelihood = share * fit;
			const { subject = -1, object = -1 } = sight.pairs[at] ?? {};
			const name = sight.names[subject];
			if (name === undefined || likelihood <= (best?.likelihood ?? 0)) return;
			best = {
				kind,
				...(qualifier === undefined ? {} : { qualifier }),
				subject: name,
				object: sight.names[object] ?? null,
				likelihood,
			};
		});
	});
	return best;
};

/** Sums of several together, and prices: nothing that a company alone does. */
const isOutside = (
	line: Line,
	at: number,
	{ noun }: QuantityMention,
): boolean => {
	if (noun !== undefined) return true;
	const { from, to } = clauseAround(line, at);
	if (holdsAny(line, backlog, from, to)) return true;
	if (ofSeveral.test(line.symbols.slice(from, at))) return true;
	if (bySeveral.test(line.symbols.slice(at + 1, to))) return true;
	return line.names.length > 1 && holdsAll(wordsOf(line, from, to));
};

const isDenied = (line: Line, at: number): boolean => {
	const { from, to } = clauseAround(line, at);
	return (
		holdsAny(line, negations, from, at) || holdsAny(line, unreal, from, to)
	);
};

/** "Won't invest more than $2 billion": whether that much is not told. */
const isCeiling = ({ denied, value }: Draft): boolean =>
	denied === true && value?.high === null;

/** The claim that a figure makes which no rule has read; `null` where none is likely. */
const draftAt = (
	scale: Scale,
	view: View,
	scene: Scene,
	at: number,
	quantity: QuantityMention,
): Weighed | null => {
	const { line, lang } = view;
	const token = line.tokens[at];
	if (token === undefined || isOutside(line, at, quantity)) return null;
	const found = likeliest(scale, sightOf(view, at, quantity));
	if (found === null || found.likelihood < likely) return null;
	if (untold.has(found.kind)) return null;
	const draft: Weighed = {
		...found,
		value: quantity.value,
		...(found.kind === "tranche" && found.qualifier === "first"
			? dueOf(line, at, scene.published)
			: whenOf(found.kind, line, at, scene)),
		...(isDenied(line, at) ? { denied: true } : {}),
		start: token.start,
		end: token.end,
		rule: `${lang}/weighed/${found.kind}`,
		line,
		at,
	};
	return isAsserted(draft) && !isCeiling(draft) ? draft : null;
};

/** The reader of last resort: a figure that no rule could read is weighed by the words around it. */
export const weigherOf =
	(scale: Scale): Weigher =>
	(view, scene) => {
		const { line, drafts } = view;
		const told: Draft[] = [...drafts];
		for (let at = 0; at < line.symbols.length; at += 1) {
			if (!isWeighable(line.symbols.charCodeAt(at))) continue;
			if (drafts.some((draft) => draft.at === at)) continue;
			const quantity = quantityOf(line.tokens[at]);
			if (quantity === null) continue;
			const draft = draftAt(scale, view, scene, at, quantity);
			if (draft === null) continue;
			told.push(draft);
			noteDraft(scene, draft);
		}
		return told;
	};
