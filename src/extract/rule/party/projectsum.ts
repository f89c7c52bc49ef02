import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { namesOf, type Scene } from "../scene/scene.ts";
import { actorAt, canAct, findLead } from "./subject.ts";
import { isSector } from "./trade.ts";

/** The joint project whose sum it is: the one named behind it, else who acts there, where that is a project. */
export const projectsAt = (
	line: Line,
	at: number,
	behind: string | null,
	scene: Scene,
): readonly string[] => {
	const { from } = clauseAround(line, at);
	if (behind !== null && isSector(behind, "project")) return [behind];
	const place = line.symbols.lastIndexOf("N", at - 1);
	const near = place < from ? undefined : line.tokens[place]?.name;
	if (near !== undefined && !canAct(line, place)) {
		// "Stargate, a venture of OpenAI and Oracle, plans to spend…"
		const lead = line.tokens[findLead(line)]?.name;
		return lead !== undefined && isSector(lead, "project") ? [lead] : [];
	}
	// "A partner in Stargate, the $500 billion project".
	const apposed = place === from - 2 ? line.tokens[place]?.name : undefined;
	if (apposed !== undefined && isSector(apposed, "project")) return [apposed];
	const actor = near ?? actorAt(line, at, scene);
	if (actor !== null && isSector(actor, "project")) return [actor];
	const [main] = scene.main;
	const isOthers = namesOf(line).some((name) => isSector(name, "chips"));
	if (main === undefined || near !== undefined || isOthers) return [];
	return isSector(main, "project") ? [main] : [];
};
