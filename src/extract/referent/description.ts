import { businesses } from "../../language/business.ts";
import { isLongListed } from "../../language/company/listed.ts";
import { homes } from "../../language/home.ts";
import { isStartup } from "../../language/reference.ts";
import { fold } from "../../text/fold.ts";
import { isSector } from "../rule/scene.ts";
import type { Telling } from "./telling.ts";

/** No start-up has long been listed, and none is a fund. */
const mayBe = (role: string, name: string): boolean =>
	!isStartup(role) || !(isLongListed(fold(name)) || isSector(name, "fund"));

/** An article about a young maker of chips calls that the startup, not the lab that it supplies. */
const isYoungMaker = (name: string | undefined): name is string =>
	name !== undefined && isSector(name, "chips") && !isLongListed(fold(name));

/** The one told of whose business fits a description such as "the software group", but not `subject`; `null` for none. */
export const describedBy = (
	role: string,
	telling: Telling,
	subject: string | undefined,
): string | null => {
	const found = businesses.find(([words]) => words.test(role));
	if (found === undefined) return null;
	const [topic] = telling.scene.main;
	if (topic !== subject && isYoungMaker(topic) && isStartup(role)) return topic;
	return (
		telling
			.known()
			.find(
				(name) =>
					name !== subject && isSector(name, ...found[1]) && mayBe(role, name),
			) ?? null
	);
};

/** "The Finnish company": the one told of that is at home there; `null` for none. */
export const atHomeBy = (role: string, telling: Telling): string | null => {
	const home = homes.find(([words]) => words.test(role));
	if (home === undefined) return null;
	return telling.known().find((name) => home[1].includes(fold(name))) ?? null;
};

/** Whom the text is about, or the last one told who may be what the role says. */
export const meantBy = (
	role: string,
	telling: Telling,
	name: string | null,
): string | null =>
	name === null || mayBe(role, name)
		? name
		: (telling.known().find((other) => mayBe(role, other)) ?? name);
