import type { Qualifier } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { symbolOf } from "../line/symbol.ts";
import { isListed } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { moveOf } from "./draft.ts";
import { isForeignPercent } from "./foreignpercent.ts";
import { isOff, type Move } from "./move.ts";

/** A name, or a few, and a bare percentage after a move: "Nvidia rose 3% and AMD 2%", "AMD by 2%", "AMD and Arm by 2% each". */
const elliptic = new RegExp(
	`^[^NMPGC;]{0,4}[,&;]{1,2}[^NMPGC;_=]?(?:N[,&]{1,2}(?!.{0,9}P[,&]{1,2}_?P)){0,3}?N[_(${symbolOf("by")}]?P`,
);

/** "…, against 2.2% for AMD". */
const opposed = new RegExp(
	`^[^NMPGC;]{0,4},?_?${symbolOf("compare")}_?P${symbolOf("for")}_?N`,
);

/** A move that goes on in the same words for another company; `null` for none. */
const moveAfter = (line: Line, move: Move): Move | null => {
	const rest = line.symbols.slice(move.v + 1);
	const found = elliptic.exec(rest) ?? opposed.exec(rest);
	if (found === null) return null;
	const v = move.v + 1 + found[0].lastIndexOf("P");
	const isFall = move.isFall || isOff(line, v);
	return isForeignPercent(line, v, v) ? null : { ...move, v, x: v, isFall };
};

/** The companies named in [from, to). */
const namesIn = (line: Line, from: number, to: number): readonly string[] =>
	line.tokens.slice(from, to).flatMap(({ name }) => name ?? []);

/** "…, CoreWeave 3.5%, AMD 2.7%": one after the other, as long as the list goes on. */
export const followersOf = (
	line: Line,
	move: Move,
	moment: Qualifier,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const drafts: Draft[] = [];
	let from = move.v;
	for (let next = moveAfter(line, move); next !== null; ) {
		const isOpposed = line.symbols[next.v + 1] === symbolOf("for");
		const followers = isOpposed
			? namesIn(line, next.v, line.symbols.indexOf("N", next.v) + 1)
			: namesIn(line, from, next.v);
		if (followers.length === 0 || !followers.every(isListed)) break;
		for (const follower of followers)
			drafts.push(...moveOf(line, follower, next, moment, scene, lang));
		from = next.v;
		next = moveAfter(line, next);
	}
	return drafts;
};
