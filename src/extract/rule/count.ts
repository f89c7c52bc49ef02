import * as en from "../../language/en/noun.ts";
import * as zh from "../../language/zh/noun.ts";
import type { Kind, Qualifier } from "../claim.ts";
import type { QuantityMention } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { recipientAt } from "./goods.ts";
import type { Line } from "./line.ts";
import { operatorNamed } from "./operated.ts";
import { clauseAround, findLeft, findRight, quantityOf } from "./pick.ts";
import { isSector, type Scene } from "./scene.ts";
import { findActor } from "./subject.ts";
import { findSupply, type Parties } from "./supply.ts";
import { symbolOf } from "./symbol.ts";

/** Fewer chips are those of a rack or a test. */
const smallestOrder = 1000;

const usage = new RegExp(
	`(?<![A-Za-z])(?:${en.usage})(?![A-Za-z])|${zh.usage}`,
	"i",
);

const rhythms: readonly (readonly [Qualifier, string])[] = [
	["weekly", symbolOf("weekly")],
	["monthly", symbolOf("monthly")],
	["daily", symbolOf("daily")],
];

/** How far from the figure the word may stand. */
const reach = 7;

/** The clause of a figure, with the heading before its colon: "Daily users: 3.58 billion". */
const headedClause = (line: Line, at: number) => {
	const clause = clauseAround(line, at);
	const isHeaded = clause.from === at && line.symbols[at - 1] === ",";
	return isHeaded
		? { from: clauseAround(line, at - 2).from, to: clause.to }
		: clause;
};

const grown = new RegExp(`${symbolOf("from")}_?C_?W?_?${symbolOf("to")}_?$`);

/** "Weekly users rose from 500 million to 800 million": both are of one measure. */
const isGrowth = ({ symbols }: Line, at: number): boolean =>
	grown.test(symbols.slice(0, at));

/** The rhythm word of the clause that stands nearest to the figure. */
const rhythmOf = (line: Line, at: number): Qualifier | undefined => {
	const { from, to } = headedClause(line, at);
	let best: Readonly<{ distance: number; qualifier: Qualifier }> | undefined;
	const isSecond =
		line.symbols.slice(from, at).includes("C") && !isGrowth(line, at);
	const nearest = Math.max(from, isSecond ? at : 0, at - reach);
	for (let place = nearest; place < Math.min(to, at + reach); place += 1) {
		const found = rhythms.find(([, symbol]) => symbol === line.symbols[place]);
		const distance = Math.abs(place - at);
		if (found !== undefined && distance < (best?.distance ?? Infinity))
			best = { distance, qualifier: found[0] };
	}
	return best?.qualifier;
};

const opposed = new RegExp(
	`^_?[${rhythms.map(([, symbol]) => symbol).join("")}${symbolOf("users")}_]{0,3}${symbolOf("for")}_?N`,
);

const userOf = (line: Line, at: number, scene: Scene): string | null => {
	// "… against 800 million a week for ChatGPT".
	const found = opposed.exec(line.symbols.slice(at + 1));
	if (found !== null) {
		const name = line.tokens[at + found[0].length]?.name;
		if (name !== undefined) return name;
	}
	const left = findLeft(line, at, "N", ";");
	if (left !== -1) return line.tokens[left]?.name ?? null;
	const right = findRight(line, at, "N", ",;");
	return line.tokens[right]?.name ?? scene.focus;
};

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

/** A maker of chips runs none that it sells to a party of any other business: Samsung's GPUs are NVIDIA's. */
const towardsUser = (parties: Parties | null): Parties | null => {
	const { subject, object } = parties ?? { subject: null, object: null };
	if (subject === null || object === null) return parties;
	const isBackwards = isSector(subject, "chips") && !isSector(object, "chips");
	return isBackwards ? { subject: object, object: subject } : parties;
};

/** The make named with the count ("200,000 Nvidia GPUs") supplies; who acts runs them. */
const chipParties = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
): Parties | null => {
	const make = [at + 1, at - 1].find((place) => {
		const name = line.tokens[place]?.name;
		return name !== undefined && isSector(name, "chips");
	});
	const object = line.tokens[make ?? -1]?.name;
	const actor =
		recipientAt(line, at) ??
		operatorNamed(line, at) ??
		line.tokens[findActor(line, at)]?.name;
	const runs = actor !== undefined && !isSector(actor, "chips");
	if (object !== undefined && runs) return { subject: actor, object };
	return towardsUser(findSupply(line, at, scene, earlier));
};

/** Users by name, by the rhythm of what is counted, or people who use something in that rhythm. */
const countsUsers = (
	line: Line,
	quantity: QuantityMention | null,
	rhythm: Qualifier | undefined,
): boolean => {
	if (quantity?.noun === "users") return true;
	if (rhythm === undefined) return false;
	if (quantity?.noun === undefined) return true;
	return quantity.noun === "people" && usage.test(line.text);
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
		if (quantity?.noun === "chips" && count >= smallestOrder) {
			const draft = draftOf("chips", line, at, lang);
			const parties = chipParties(line, at, scene, [...earlier, ...drafts]);
			if (draft !== null)
				drafts.push({
					...draft,
					subject: parties?.subject ?? null,
					object: parties?.object ?? null,
				});
		}
	});
	return drafts;
};
