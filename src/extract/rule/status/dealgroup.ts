import { isAnalyst } from "../../../language/analyst.ts";
import { matchesOf } from "../../../text/matches.ts";
import type { Line } from "../line/line.ts";
import { isSector } from "../party/trade.ts";
import type { Group } from "./dealpair.ts";

/** Names told in one breath: "A, B and C". */
const list = /N(?:,?&?N)*/g;

const unique = (names: readonly string[]): readonly string[] => [
	...new Set(names),
];

/** The parties named in [from, to), each once: those of a list with "and" together, others alone. */
export const groupsIn = (
	line: Line,
	from: number,
	to: number,
): readonly Group[] => {
	const groups: Group[] = [];
	for (const { index, 0: symbols } of matchesOf(list, line.symbols)) {
		if (index + symbols.length <= from || index >= to) continue;
		const names = [...symbols].flatMap(
			(_, place) => line.tokens[index + place]?.name ?? [],
		);
		const parties = names.filter(
			(name) => !isSector(name, "project") && !isAnalyst(name),
		);
		if (symbols.includes("&")) groups.push(unique(parties));
		else for (const name of parties) groups.push([name]);
	}
	const told = new Set<string>();
	return groups.flatMap((group) => {
		const fresh = group.filter((name) => !told.has(name));
		for (const name of fresh) told.add(name);
		return fresh.length === 0 ? [] : [fresh];
	});
};
