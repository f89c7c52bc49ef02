import type { Kind } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import { isOfCountry, isOfList } from "../figure/foreignfigure.ts";
import type { Line } from "../line/line.ts";
import { findLeft, quantityOf } from "../line/pick.ts";
import type { Scene } from "../scene/scene.ts";
import { countsUsers, rhythmOf, userOf } from "./countusers.ts";
import { chipParties } from "./parties.ts";

/** Fewer chips are those of a rack or a test. */
const smallestOrder = 1000;

const draftOf = (
	kind: Kind,
	line: Line,
	at: number,
	lang: string,
): Draft | null => {
	const token = line.tokens[at];
	const quantity = quantityOf(token);
	if (token === undefined || quantity === null) return null;
	const left = findLeft(line, at, "N", ",;");
	const start = left === -1 ? token : (line.tokens[left] ?? token);
	return {
		kind,
		subject: null,
		object: null,
		value: quantity.value,
		start: start.start,
		end: token.end,
		rule: `${lang}/${kind}/counts`,
		line,
		at,
	};
};

/** How many chips somebody will run, and how many people use a product. */
export const readCounts = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	if (!line.has.has("C")) return [];
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		if (line.symbols[at] !== "C") return;
		const quantity = quantityOf(token);
		const rhythm = rhythmOf(line, at);
		if (countsUsers(line, quantity, rhythm)) {
			const draft = draftOf("users", line, at, lang);
			if (draft === null) return;
			drafts.push({
				...draft,
				subject: userOf(line, at, scene),
				...(rhythm === undefined ? {} : { qualifier: rhythm }),
			});
		}
		const count = quantity?.value.high ?? quantity?.value.low ?? 0;
		if (quantity?.noun !== "chips") return;
		if (isOfList(line, at) || isOfCountry(line, at)) return;
		if (count >= smallestOrder) {
			const draft = draftOf("chips", line, at, lang);
			const parties = chipParties(line, at, scene, [...earlier, ...drafts]);
			if (draft !== null)
				drafts.push(...parties.map((pair) => ({ ...draft, ...pair })));
		}
	});
	return drafts;
};
