import { businessOf } from "../language/business.ts";
import { tellsWhose } from "../language/en/clientof.ts";
import {
	isBareTwo,
	isCounterpart,
	isMerged,
	isMoreThanTwo,
	isPlural,
	isTarget,
	namesFormer,
	namesLatter,
	pointsBack,
	turnsBack,
} from "../language/reference.ts";
import { isForemost } from "./mention/role.ts";
import type { Mention, NameMention, Span } from "./mention.ts";
import {
	atHomeBy,
	calledBy,
	describedBy,
	describedNear,
	meantBy,
	strangerBy,
} from "./referent/description.ts";
import { isNamed } from "./referent/named.ts";
import {
	foremostTwo,
	lastTwo,
	oneOfPair,
	twoOf,
	twoOfDeal,
} from "./referent/pair.ts";
import { pronounAfter } from "./referent/pronoun.ts";
import { soughtBy } from "./referent/sought.ts";
import { Telling } from "./referent/telling.ts";
import { itemHead } from "./rule/following/item.ts";
import { isSector } from "./rule/party/trade.ts";
import type { Scene } from "./rule/scene/scene.ts";

/** Of whom everybody knows what they do: no text describes one of them in words of its own. */
const wellKnown = ["lab", "platform", "cloud", "neocloud", "fund"] as const;

/** Finds out whom names and roles of one sentence mean, from left to right. */
export type Referents = Readonly<{
	/** Canonical name; `null` for several companies together, or none known. */
	resolve: (mention: Mention) => string | null;
	/** The two whom "both sides" means; `null` where that is not told. */
	both: (mention: Mention) => readonly [string, string] | null;
	/** Whom a pronoun means after these symbols of the sentence and the names among them, and before these words; `null` where a name has been said that acts. */
	pronoun: (
		before: string,
		names: readonly string[],
		behind: string,
	) => string | null;
}>;

/** "Anthropic：正洽谈…；公司年化收入…": whom the item is about that the sentence goes on with. */
const itemBefore = ({ last }: Scene): string | null => {
	if (last === null || !/[;；]\s*$/.test(last.text)) return null;
	const place = itemHead(last, last.symbols.length);
	return last.tokens[place]?.name ?? null;
};

/** Who has bought another, and goes on as the two together. */
const acquirerIn = ({ deals, main }: Scene): string | null =>
	deals.get("acquisition")?.subject ?? main[0] ?? null;

/** Whom a word stands for that may mean anyone: "the company", "its rival", 后者. */
const resolveRole = (telling: Telling, mention: NameMention): string | null => {
	const role = telling.wordOf(mention);
	if (isPlural(role)) return null;
	if (namesFormer(role) || namesLatter(role))
		return oneOfPair(telling, mention);
	const { said, scene } = telling;
	if (isMerged(role)) return acquirerIn(scene);
	if (isTarget(role)) return scene.deals.get("acquisition")?.object ?? null;
	if (pointsBack(role)) {
		// "CoreWeave's bid for that company": none of whom the sentence has it acted upon.
		const own = telling.isActedUpon(mention) ? said[0] : null;
		return telling.told().findLast((name) => name !== own) ?? scene.focus;
	}
	if (isCounterpart(role) && !tellsWhose(telling.textBehind(mention)))
		return telling.otherThan(said[0] ?? scene.focus);
	if (turnsBack(telling.textBehind(mention)))
		return telling.otherThan(said[0] ?? scene.focus);
	const told = calledBy(role, telling) ?? atHomeBy(role, telling);
	if (told !== null) return told;
	const sought =
		businessOf(role) === null ? null : soughtBy(role, telling, mention);
	if (typeof sought === "string") return sought;
	const valued = telling.valuedAt(mention);
	if (valued !== null) return valued;
	const isOther = telling.isActedUpon(mention);
	const actor = isOther ? telling.actorUpon(mention) : undefined;
	const fitting = describedBy(role, telling, actor);
	if (fitting !== null) return fitting;
	const stranger = strangerBy(role, telling, actor);
	if (stranger !== null) return stranger;
	if (actor !== undefined) return telling.otherThan(actor);
	const topic =
		telling.leading() ??
		itemBefore(scene) ??
		telling.speaking(mention) ??
		scene.focus;
	return meantBy(role, telling, topic);
};

/** "The chipmaker" that fits nobody known: one that no table knows, or the best known of that business if the article so much as mentions it; `null` for nobody. */
const otherwise = (name: string, telling: Telling): string | null =>
	telling.newcomer(name) ?? (isNamed(telling.text, name) ? name : null);

/** "The chipmaker" of an article without NVIDIA, of a sentence on another maker, or of one that says what NVIDIA does to it, is another one. */
const resolveUnique = (
	telling: Telling,
	mention: NameMention,
): string | null => {
	const { name } = mention;
	const { said, scene } = telling;
	const isElsewhere = !telling.known().includes(name);
	const isOther = said[0] === name && telling.isActedUpon(mention);
	const role = telling.wordOf(mention);
	const isAnyones = isForemost(role);
	const sought = isAnyones ? soughtBy(role, telling, mention) : undefined;
	if (sought !== undefined) return sought;
	if (isElsewhere || isOther)
		return (
			describedBy(
				role,
				telling,
				isOther ? name : telling.openerUpon(mention),
			) ?? (isAnyones ? otherwise(name, telling) : name)
		);
	const [topic] = scene.main;
	if (topic === name || telling.near().includes(name)) return name;
	const isAhead = !scene.met.has(name) && isAnyones;
	return (
		describedNear(role, telling) ??
		(isAhead ? telling.newcomer(name) : null) ??
		name
	);
};

/** "The drone maker": one that no table knows, but not the one who does something to it; nobody where it may be said of one who is known for a trade of its own. */
const resolveStrange = (
	telling: Telling,
	mention: NameMention,
): string | null => {
	if (telling.isActedUpon(mention))
		return telling.newcomer(telling.actorUpon(mention));
	const { focus, newcomers } = telling.scene;
	const isPlain =
		focus === null || newcomers.has(focus) || isSector(focus, ...wellKnown);
	return isPlain ? telling.newcomer(undefined) : null;
};

const nameOf = (telling: Telling, mention: NameMention): string | null => {
	if (mention.name === "")
		return mention.isNew
			? resolveStrange(telling, mention)
			: resolveRole(telling, mention);
	return mention.sort === "role"
		? resolveUnique(telling, mention)
		: mention.name;
};

/** The referents of one sentence; `text` is the passage's clean text. */
export const referentsOf = (
	text: string,
	scene: Scene,
	sentence: Span,
): Referents => {
	const telling = new Telling(text, scene, sentence.start);
	return {
		resolve: (mention) => {
			if (mention.type !== "name") return null;
			const name = nameOf(telling, mention);
			if (name !== null) telling.note(name, mention);
			return name;
		},
		both: (mention) => {
			const role = telling.wordOf(mention);
			if (!isPlural(role) || isMoreThanTwo(role)) return null;
			const { names } = telling;
			return (
				(names.length > 0 ? null : twoOfDeal(scene)) ??
				twoOf(names.length > 0 ? names : scene.recent) ??
				lastTwo(scene) ??
				(isBareTwo(role) ? foremostTwo(scene) : null)
			);
		},
		pronoun: (before, names, behind) =>
			pronounAfter(before, names, behind, telling),
	};
};
