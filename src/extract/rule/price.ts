import type { Draft } from "./draft.ts";
import { isForeignPercent } from "./foreignpercent.ts";
import type { Line } from "./line.ts";
import { findPattern, type Hit, nameAt } from "./match.ts";
import { momentOf } from "./moment.ts";
import { fall, movedBy } from "./movement.ts";
import { compilePattern } from "./pattern.ts";
import { clauseAround, findRight, quantityOf } from "./pick.ts";
import { readListedMoves } from "./pricelist.ts";
import { isListed, type Scene } from "./scene.ts";
import { actorAt, findActor } from "./subject.ts";
import { symbolOf } from "./symbol.ts";
import { dayOf } from "./tradingday.ts";

/** `x` is the word that tells the direction. */
const patterns = [
	"x:rise|fall ~ v:P",
	"v:P - x:rise|fall",
	"x:narrow ~ v:P",
].map(compilePattern);

const narrow = symbolOf("narrow");
const stock = symbolOf("stock");
const index = symbolOf("index");

/** Whose share: named in the clause, the topic before its comma, or who acts; nobody where an index moves. */
const subjectOf = (line: Line, hit: Hit, scene: Scene): string | null => {
	const at = Math.min(hit.at.x ?? hit.start, hit.at.v ?? hit.start);
	const { from, to } = clauseAround(line, at);
	for (let place = at - 1; place >= from; place -= 1) {
		if (line.symbols[place] === index) return null;
		const name = nameAt(line, place);
		if (name !== null && isListed(name)) return name;
	}
	const right = findRight(line, hit.end - 1, "N", ",;");
	const after = right < to ? nameAt(line, right) : null;
	if (after !== null && isListed(after)) return after;
	const topic = nameAt(line, from - 2);
	const isTopic = line.symbols[from - 1] === "," && topic !== null;
	if (isTopic && isListed(topic)) return topic;
	const before = line.symbols.slice(0, at);
	const lastIndex = before.lastIndexOf(index);
	const actor = findActor(line, at, isListed);
	if (lastIndex > actor) return null;
	if (actor !== -1) return nameAt(line, actor);
	const knowsStock = before.includes(stock) || /P/.test(before);
	return knowsStock || line.sentence.inTitle
		? actorAt(line, at, scene, isListed)
		: null;
};

/** What one match tells; `previous` is the move told before it, which "narrowed to 2%" goes on with. */
const readMove = (
	line: Line,
	hit: Hit,
	scene: Scene,
	lang: string,
	previous: Draft | undefined,
): Draft | null => {
	const { v, x } = hit.at;
	if (v === undefined || x === undefined) return null;
	const quantity = quantityOf(line.tokens[v]);
	const first = line.tokens[Math.min(x, v)];
	const last = line.tokens[Math.max(x, v)];
	if (quantity === null || !first || !last) return null;
	const isNarrowing = line.symbols[x] === narrow;
	if (isNarrowing && previous === undefined) return null;
	if (isForeignPercent(line, x, v)) return null;
	const isFall = isNarrowing
		? (previous?.value?.low ?? 0) < 0
		: line.symbols[x] === fall;
	const subject = subjectOf(line, hit, scene);
	if (subject === null) return null;
	const moment = momentOf(line, v, isFall);
	const extreme = isFall ? "low" : "high";
	const isExtreme = quantity.value.low === null && moment === "session";
	const told = isExtreme ? extreme : moment;
	return {
		kind: "price-move",
		subject,
		object: null,
		value: movedBy(quantity.value, isFall),
		qualifier: isNarrowing ? (previous?.qualifier ?? told) : told,
		...dayOf(line, v, scene),
		start: first.start,
		end: last.end,
		rule: `${lang}/price-move/${isNarrowing ? "narrows" : "moves"}`,
		line,
		at: v,
	};
};

/** One company's share over one session: who, which way, how far, at which moment. */
export const readPriceMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (!line.has.has("P")) return [];
	const drafts: Draft[] = [...readListedMoves(line, scene, lang)];
	for (const hit of patterns.flatMap((pattern) => findPattern(line, pattern))) {
		if (drafts.some(({ at }) => at === hit.at.v)) continue;
		const move = readMove(line, hit, scene, lang, drafts.at(-1));
		if (move !== null) drafts.push(move);
	}
	return drafts;
};
