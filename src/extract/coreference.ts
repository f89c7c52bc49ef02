import { businesses } from "../language/business.ts";
import { isLongListed } from "../language/company/listed.ts";
import { homes } from "../language/home.ts";
import { fold } from "../text/fold.ts";
import type { Mention, NameMention, Span } from "./mention.ts";
import { itemHead } from "./rule/item.ts";
import { isSector, type Scene } from "./rule/scene.ts";
import { joiner, symbolOf } from "./rule/symbol.ts";

const plural =
	/companies|firms|parties|sides|partners|pair|duo|双方|两者|二者|[两二三四]/i;
const latter = /latter|后者/i;
const former = /former|前者/i;
const several = /[三四]/;
/** Between two names told side by side, a gloss of the first left aside. */
const beside =
	/^(?:\s?[(（][^)）]{0,24}[)）])?\s*(?:[、&和与跟同及]|以及|,? and)\s*$/;
/** How far from each other "the former" and "the latter" may stand. */
const contrast = 80;
/** After these the word stands for the one acted upon: 使其估值…, "a stake in the company", 持有其股权. */
const actedUpon =
	/(?:[使让令对向给将把被由]|持有|投资|入股|收购|认购|买入|购入|参股|买下|拿下|采购|购买|租用|租下|包下|承租|\b(?:of|in|into|with|to|from|by|for|on|buys?|buying|acquires?|acquiring|acquired|owns?|backs?|backing) )$/;
/** Always the other side. */
const other =
	/^(?:对方|its (?:rival|customer|supplier|partner)|(?:the )?(?:rival|customer|supplier))/i;

/** No name yet, or only those that the pronoun acts with: "With Microsoft it will run…", "On Amazon's chips it…". */
const accompanied = new RegExp(
	`^(?:[${symbolOf("with")}${symbolOf("on")}]N(?:[&_]?N)*,?|[^N])*$`,
);

/** Behind a semicolon: "Qualcomm is to buy Alphawave; in 2021 it paid…". */
const opensClause = new RegExp(`;(?:${symbolOf("into")}?_?W)?$`);

/** Before a pronoun these make it the other side: "OpenAI, which signed a contract with it". */
const governing = symbolOf("with") + symbolOf("from") + symbolOf("to") + joiner;

const startup = /start-?up|初创|新创/i;

/** No start-up has long been listed, and none is a fund. */
const mayBe = (role: string, name: string): boolean =>
	!startup.test(role) || !(isLongListed(fold(name)) || isSector(name, "fund"));

/** An article about a young maker of chips calls that the startup, not the lab that it supplies. */
const isYoungMaker = (name: string | undefined): name is string =>
	name !== undefined && isSector(name, "chips") && !isLongListed(fold(name));

const body = /基金会|政府|Foundation|government$/i;
const isCompany = (name: string): boolean => !body.test(name);

/** "Anthropic：正洽谈…；公司年化收入…": whom the item is about that the sentence goes on with. */
const itemBefore = ({ last }: Scene): string | null => {
	if (last === null || !/[;；]\s*$/.test(last.text)) return null;
	const place = itemHead(last, last.symbols.length);
	return last.tokens[place]?.name ?? null;
};

/** Finds out whom names and roles of one sentence mean, from left to right. */
export type Referents = Readonly<{
	/** Canonical name; `null` for several companies together, or none known. */
	resolve: (mention: Mention) => string | null;
	/** The two whom "both sides" means; `null` where that is not told. */
	both: (mention: Mention) => readonly [string, string] | null;
	/** Whom a pronoun means after these symbols of the sentence; `null` where a name has been said that acts. */
	pronoun: (before: string) => string | null;
}>;

/** Of the names told the last, but not whom the sentence itself is about: 輝達與OpenAI結盟，輝達將對後者…. */
const latterOf = (
	names: readonly string[],
	told: readonly string[],
	acts: boolean,
): string | null => {
	const isAlone = names.length > (acts ? 0 : 1) && names.at(-1) === names[0];
	const last = isAlone
		? told.findLast((name) => name !== names[0])
		: told.at(-1);
	return last ?? null;
};

/** The last two told, if there are just two. */
const twoOf = (names: readonly string[]): readonly [string, string] | null => {
	const [one, two, ...more] = new Set(names);
	return one !== undefined && two !== undefined && more.length === 0
		? [one, two]
		: null;
};

/** The referents of one sentence; `text` is the passage's clean text. */
export const referentsOf = (text: string, scene: Scene): Referents => {
	const names: string[] = [];
	const spans: (Span & Readonly<{ name: string }>)[] = [];
	/** Of this sentence, names and resolved words alike. */
	const said: string[] = [];
	const told = () => [...scene.recent, ...names];
	const known = () => [...names.toReversed(), ...scene.recent, ...scene.main];
	/** Whom the sentence can mean beside its subject. */
	const otherThan = (subject: string | null): string | null =>
		[...said.toReversed(), scene.focus, ...scene.recent, ...scene.main].find(
			(name) => name !== null && name !== subject,
		) ?? null;
	const described = (role: string, subject: string | undefined) => {
		const found = businesses.find(([words]) => words.test(role));
		if (found === undefined) return null;
		const [topic] = scene.main;
		if (topic !== subject && isYoungMaker(topic) && startup.test(role))
			return topic;
		return (
			known().find(
				(name) =>
					name !== subject && isSector(name, ...found[1]) && mayBe(role, name),
			) ?? null
		);
	};
	/** "The Finnish company": the one told of that is at home there, else none that is at home elsewhere. */
	const atHome = (role: string): string | null => {
		const home = homes.find(([words]) => words.test(role));
		if (home === undefined) return null;
		return known().find((name) => home[1].includes(fold(name))) ?? null;
	};
	const isActedUpon = ({ start, end }: Span): boolean =>
		actedUpon.test(text.slice(Math.max(0, start - 12), start)) &&
		!/^['’]s/.test(text.slice(end, end + 2));
	/** The sentence's first name is that of the one who acts. */
	const acts = (): boolean => {
		const [first] = spans;
		return first !== undefined && !isActedUpon(first);
	};
	/** The last two names told side by side, in this sentence or the one before. */
	const pairTold = (): readonly [string, string] | null => {
		for (let at = spans.length - 1; at > 0; at -= 1) {
			const [one, two] = [spans[at - 1], spans[at]];
			if (one && two && beside.test(text.slice(one.end, two.start)))
				return [one.name, two.name];
		}
		const { last } = scene;
		const at = last?.symbols.lastIndexOf(`N${joiner}N`) ?? -1;
		const [one, two] = [last?.tokens[at]?.name, last?.tokens[at + 2]?.name];
		return at === -1 || one === undefined || two === undefined
			? null
			: [one, two];
	};
	/** "The former … the latter": both words stand near each other. */
	const isContrasted = ({ start, end }: Mention): boolean => {
		const isFormer = former.test(text.slice(start, end));
		return isFormer
			? latter.test(text.slice(end, end + contrast))
			: former.test(text.slice(Math.max(0, start - contrast), start));
	};
	/** Whom the text is about, or the last one told who may be what the role says. */
	const meantBy = (role: string, name: string | null): string | null =>
		name === null || mayBe(role, name)
			? name
			: (known().find((other) => mayBe(role, other)) ?? name);
	const resolveRole = (mention: NameMention): string | null => {
		const role = text.slice(mention.start, mention.end);
		if (plural.test(role)) return null;
		const isFormer = former.test(role);
		if (isFormer || latter.test(role)) {
			const pair = isContrasted(mention) ? pairTold() : null;
			if (pair !== null) return pair[isFormer ? 0 : 1];
			return isFormer
				? (told().at(-2) ?? null)
				: latterOf(names, told(), acts());
		}
		const subject = said[0] ?? null;
		if (other.test(role)) return otherThan(subject ?? scene.focus);
		const local = atHome(role);
		if (local !== null) return local;
		const isOther = isActedUpon(mention);
		const fitting = described(role, isOther ? said[0] : undefined);
		if (fitting !== null) return fitting;
		return isOther && subject !== null
			? otherThan(subject)
			: meantBy(
					role,
					names.find(isCompany) ?? itemBefore(scene) ?? scene.focus,
				);
	};
	/** "The chipmaker" of an article without NVIDIA, or of a sentence that says what NVIDIA does to it, is another one. */
	const resolveUnique = (mention: NameMention): string => {
		const { name } = mention;
		const isElsewhere = !scene.main.includes(name);
		const isOther = said[0] === name && isActedUpon(mention);
		if (!isElsewhere && !isOther) return name;
		return described(text.slice(mention.start, mention.end), name) ?? name;
	};
	const resolve = (mention: Mention): string | null => {
		if (mention.type !== "name") return null;
		const isRole = mention.sort === "role";
		const name =
			mention.name === ""
				? resolveRole(mention)
				: isRole
					? resolveUnique(mention)
					: mention.name;
		if (name === null) return null;
		if (mention.name !== "") {
			names.push(name);
			spans.push({ name, start: mention.start, end: mention.end });
		}
		said.push(name);
		return name;
	};
	return {
		resolve,
		both: ({ start, end }) => {
			const role = text.slice(start, end);
			if (!plural.test(role) || several.test(role)) return null;
			if (names.length > 0) return twoOf(names);
			return twoOf(scene.recent);
		},
		pronoun: (before) => {
			const last = said.at(-1);
			if (governing.includes(before.at(-1) ?? "-") && last !== undefined)
				return (
					said.find((name) => name !== last) ??
					(scene.focus === last ? null : scene.focus)
				);
			if (opensClause.test(before) && said[0] !== undefined) return said[0];
			if (!accompanied.test(before)) return null;
			if (scene.focus !== null) said.push(scene.focus);
			return scene.focus;
		},
	};
};
