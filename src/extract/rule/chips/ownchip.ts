import { isAnalyst } from "../../../language/analyst.ts";
import { isCircumstance, isUnitBehind } from "../../../language/aside.ts";
import { tellsChipEnd, tellsChipGoesOn } from "../../../language/chipend.ts";
import { ownerOfSeries } from "../../../language/chipseries.ts";
import { tellsArrival, tellsMaking } from "../../../language/making.ts";
import { endsInTheirs, isOfTheirOwn } from "../../../language/pronoun.ts";
import { namesChipmaker, sectorOf } from "../../../language/sector.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import {
	textBefore,
	textBehind,
	textBetween,
	textOf,
} from "../line/linetext.ts";
import { clauseAround, findLeft, findRight, windowOf } from "../line/pick.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { dueWindow } from "../milestone/duewindow.ts";
import { isReplaced } from "../milestone/window.ts";
import { canAct } from "../party/subject.ts";
import type { Scene } from "../scene/scene.ts";
import { isPeriod } from "../time/windownear.ts";
import { isBuilder, isRival } from "./builder.ts";
import { readDroppedChips } from "./dropped.ts";
import {
	chipTold,
	isDesigner,
	isOthersDoing,
	isRentedByNow,
	mayBeDated,
} from "./ownchiptold.ts";

const ownChip = symbolOf("ownchip");
const governs = symbolsOf("for", "by", "with", "of");
/** "The chip is on hold", 自研芯片恐喊卡: its fate, in doubt. */
const doubted = new RegExp(
	`[${symbolsOf("quit", "hold", "cancel", "shrink")}]`,
);
const giveUp = symbolsOf("quit", "not", "cancel");

const buildersIn = (
	line: Line,
	from: number,
	to: number,
): readonly string[] => [
	...new Set(
		line.tokens
			.slice(from, to)
			.flatMap(({ name }) =>
				name !== undefined && isBuilder(name) ? [name] : [],
			),
	),
];

const together = new RegExp(`^_?${symbolOf("with")}_?N`);

/** Who is said not to build it, named between the denial and the chip, or right behind it: 没有与三星合作自研芯片, "scrapped its own chip with Broadcom". */
const buildersDenied = (line: Line, at: number, from: number) => {
	const denial = [...line.symbols.slice(from, at)].findIndex((symbol) =>
		giveUp.includes(symbol),
	);
	const behind = together.exec(line.symbols.slice(at + 1))?.[0].length ?? 0;
	return buildersIn(line, from + denial, at + 1 + behind);
};

/** License what others build chips of, so that a chip of their own is news; "its own" must tell it. */
const licensors: ReadonlySet<string> = new Set(["Arm"]);

/** "From AWS and from its own chip": whose it is, no name that only is governed tells. */
const isOfIts = (line: Line, at: number): boolean =>
	endsInTheirs(textBefore(line, at)) ||
	isOfTheirOwn(textBetween(line, at, at + 1));

/** A company whose business nobody knows, nor its name tells. */
const isStranger = (name: string): boolean =>
	sectorOf(name) === null && !namesChipmaker(name);

type MayDesign = (name: string) => boolean;

/** "Halden will use a processor of its own design": it acts, and the chip is told to be its own. */
const isUnknownDesigner = (line: Line, place: number, at: number): boolean => {
	const { name, mention } = line.tokens[place] ?? {};
	if (name === undefined || mention?.type !== "name") return false;
	if (!isStranger(name) || isAnalyst(name)) return false;
	return mention.sort === "company" && isOfIts(line, at) && canAct(line, place);
};

/** Whether whom a place names, being one of those who design, could have designed the chip at `at`. */
const designs = (
	line: Line,
	place: number,
	at: number,
	may: MayDesign,
): boolean => {
	const name = line.tokens[place]?.name;
	if (name === undefined) return false;
	if (licensors.has(name) && isOfIts(line, at)) return true;
	if (isUnknownDesigner(line, place, at)) return true;
	return may(name) && !(isOfIts(line, at) && !canAct(line, place));
};

/** The nearest name before the chip of those who design; of a clause that names none, with whom the sentence began. */
const designerAhead = (
	line: Line,
	at: number,
	may: MayDesign,
): string | undefined => {
	const { from } = clauseAround(line, at);
	const own = line.tokens
		.slice(from, at + 1)
		.findLastIndex((_, place) => designs(line, from + place, at, may));
	// OpenAI与甲骨文签五年协议，并计划与博通开发自有芯片: of whom the sentence began with.
	const place =
		own === -1
			? line.tokens
					.slice(0, from)
					.findIndex((_, nth) => designs(line, nth, at, may))
			: from + own;
	return line.tokens[place]?.name;
};

const opensNext = /^,_?N/;

/** "Having dropped its own chip, Halden rents": who acts behind the clause that the sentence opens with; -1 for nobody. */
const actorNext = (line: Line, at: number): number => {
	const { from, to } = clauseAround(line, at);
	const next = opensNext.exec(line.symbols.slice(to));
	if (from > 0 || next === null || !endsInTheirs(textBefore(line, at)))
		return -1;
	const place = to + next[0].length - 1;
	return designs(line, place, at, isDesigner) ? place : -1;
};

/** Who designs: the nearest name before that could; nobody where a chip company's doings are told. */
const designerOf = (line: Line, at: number): string | null => {
	const { from } = clauseAround(line, at);
	const lead = line.tokens
		.slice(from, at)
		.find(({ name }) => name !== undefined)?.name;
	if (lead !== undefined && isRival(lead)) return null;
	const designer =
		designerAhead(line, at, isDesigner) ??
		designerAhead(line, at, isStranger) ??
		line.tokens[actorNext(line, at)]?.name;
	if (designer !== undefined) return designer;
	const owner = findRight(line, at, "N", ",;");
	const isFor = governs.includes(line.symbols[owner - 1] ?? "-");
	const name = line.tokens[owner]?.name;
	return isFor && name !== undefined && isDesigner(name) ? name : null;
};

/** When it comes or that it is given up: without either, chips of one's own are spoken of in general. */
const tellsFate = new RegExp(`[W${giveUp}]`);

/** Of a sentence that names no designer: whom the text is about. */
const designerTold = (line: Line, { focus, main }: Scene): string | null => {
	const at = line.symbols.indexOf(ownChip);
	const isIts = isOfIts(line, at);
	if (!isIts && !line.names.every(isBuilder)) return null;
	if (line.names.length === 0 && !tellsFate.test(line.symbols)) return null;
	const [first = null] = main;
	return (
		[focus, first].find((name) => name !== null && isDesigner(name)) ?? null
	);
};

const dealing = new RegExp(
	`[${symbolsOf("sign", "contract", "order", "need", "use", "invest")}]`,
);

/** "It signed the order in July": the clause of the window tells of a deal or of use, of no chip that comes. */
const isOfDealing = (line: Line, place: number): boolean => {
	const { from, to } = clauseAround(line, place);
	return (
		dealing.test(line.symbols.slice(from, to)) &&
		!tellsArrival(textBetween(line, from, to))
	);
};

/** The window that tells when: in the clause, or in one that follows without a designer or sum of its own; -1 for none. */
const windowPlace = (line: Line, at: number, owner: string): number => {
	const { from, to } = clauseAround(line, at);
	if (!mayBeDated(line, at)) return -1;
	if (line.symbols.slice(from, at).includes("G")) return -1;
	const places = [...line.tokens.keys()].filter(
		(place) =>
			isPeriod(windowOf(line.tokens[place])) && !isReplaced(line, place),
	);
	const near = places.find((place) => place >= from && place < to);
	if (near !== undefined) return near;
	const next = places.find((place) => place >= to);
	if (next === undefined) return -1;
	if (/[MG]/.test(line.symbols.slice(to, next))) return -1;
	const isApart = line.symbols.slice(to, next).includes(";");
	if (isApart && !tellsMaking(textBetween(line, to, next))) return -1;
	if (isOfDealing(line, next)) return -1;
	const between = line.tokens.slice(to, next).flatMap(({ name }) => name ?? []);
	return between.every((name) => name === owner || isBuilder(name)) ? next : -1;
};

const isGivenUp = (line: Line, from: number, at: number): boolean => {
	const before = textBetween(line, from, at);
	if (tellsChipGoesOn(before)) return false;
	return (
		[...line.symbols.slice(from, at)].some((symbol) =>
			giveUp.includes(symbol),
		) || tellsChipEnd(before, textBehind(line, at))
	);
};

/** A company that makes its own chip, with whom, by when; or gives that up. Takes the window it reads. */
export const readOwnChips = (
	line: Line,
	scene: Scene,
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const at = chipTold(line);
	const told = readChip(line, at, scene, taken, lang);
	const place = told.length > 0 ? at : -1;
	return [...told, ...readDroppedChips(line, scene, place, lang)];
};

const readChip = (
	line: Line,
	at: number,
	scene: Scene,
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const token = line.tokens[at];
	if (at === -1 || token === undefined) return [];
	if (isUnitBehind(textBehind(line, at))) return [];
	if (isOthersDoing(line, at)) return [];
	const subject =
		designerOf(line, at) ??
		ownerOfSeries(textOf(line, token), scene.main) ??
		designerTold(line, scene);
	if (subject === null) return [];
	const { from } = clauseAround(line, at);
	const isDenied = isGivenUp(line, from, at);
	const [behind = ""] = line.symbols.slice(at + 1).split(/[,;N]/);
	if (!isDenied && doubted.test(behind)) return [];
	// "Having dropped its own chip last year": when it was given up is no time of the chip's.
	const place = isDenied ? -1 : windowPlace(line, at, subject);
	const stated = windowOf(line.tokens[place]);
	const window =
		stated === null ? null : dueWindow(line, place, stated, scene.published);
	if (place !== -1) taken.add(place);
	const builders = isDenied
		? buildersDenied(line, at, from)
		: buildersIn(line, 0, line.tokens.length).filter(
				(name) => name !== subject,
			);
	const isTold = isDenied || window !== null || builders.length > 0;
	if (!isTold && isStranger(subject)) return [];
	if (!isTold && isCircumstance(textBehind(line, at))) return [];
	if (!isTold && isRentedByNow(line, at)) return [];
	const left = findLeft(line, at, "N", ",;");
	const start = line.tokens[left] ?? token;
	const end =
		window !== null && window.start > token.start ? window.end : token.end;
	return (builders.length === 0 ? [null] : builders).map((object) => ({
		kind: "milestone",
		subject,
		object,
		qualifier: "own-chip",
		...(window === null ? {} : { when: window.when }),
		...(isDenied ? { denied: true } : {}),
		start: start.start,
		end,
		rule: `${lang}/milestone/own-chip`,
		line,
	}));
};
