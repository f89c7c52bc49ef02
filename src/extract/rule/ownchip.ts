import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, findLeft, windowOf } from "./pick.ts";
import { isSector, rankOf, type Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";

const ownChip = symbolOf("ownchip");
const giveUp = symbolOf("quit") + symbolOf("not") + symbolOf("cancel");

const makers = (line: Line): readonly string[] => [
	...new Set(
		line.tokens.flatMap((token) =>
			token.name !== undefined && isSector(token.name, "chips", "foundry")
				? [token.name]
				: [],
		),
	),
];

const designerOf = (line: Line, at: number, scene: Scene): string | null => {
	const isDesigner = (name: string) =>
		isSector(name, "lab", "platform", "cloud") && rankOf(name) !== null;
	for (let place = at; place >= 0; place -= 1) {
		const name = line.tokens[place]?.name;
		if (name !== undefined && isDesigner(name)) return name;
	}
	const right = line.tokens
		.slice(at)
		.find((token) => token.name !== undefined && isDesigner(token.name));
	if (right?.name !== undefined) return right.name;
	return scene.main.find((name) => isSector(name, "lab")) ?? null;
};

/** A company that makes its own chip, with whom, by when; or gives that up. */
export const readOwnChips = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const at = line.symbols.indexOf(ownChip);
	const token = line.tokens[at];
	if (at === -1 || token === undefined) return [];
	const subject = designerOf(line, at, scene);
	if (subject === null) return [];
	const { from, to } = clauseAround(line, at);
	const isDenied = [...line.symbols.slice(from, at)].some((symbol) =>
		giveUp.includes(symbol),
	);
	const places = [...line.tokens.keys()].filter((place) => {
		const window = windowOf(line.tokens[place]);
		return window?.sort === "period" || window?.sort === "deadline";
	});
	const near = places.filter((place) => place >= from && place < to);
	const following = places.filter(
		(place) => place >= to && findLeft(line, place, "NMG", ";") < at,
	);
	const window = windowOf(line.tokens[near[0] ?? following[0] ?? -1]);
	const partners = isDenied ? [] : makers(line);
	const left = findLeft(line, at, "N", ",;");
	const start = left === -1 ? token : (line.tokens[left] ?? token);
	const end =
		window !== null && window.start > token.start ? window.end : token.end;
	return (partners.length === 0 ? [null] : partners).map((object) => ({
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
