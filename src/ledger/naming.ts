import type { Claim } from "../extract/claim.ts";
import { inOneScript } from "../text/script.ts";
import type { Topic } from "../topic/topic.ts";

/** The one name of a company that is written in two scripts: as the topic has it, else the simplified. */
export type Naming = (name: string) => string;

/** How the claims about a topic name whom they speak of. */
export const namingFor = ({ parties }: Topic): Naming => {
	const own = new Map(parties.map(({ name }) => [inOneScript(name), name]));
	return (name) => {
		const plain = inOneScript(name);
		return own.get(plain) ?? plain;
	};
};

/** A claim with each name in one script. */
export const named = (claim: Claim, nameOf: Naming): Claim => ({
	...claim,
	subject: nameOf(claim.subject),
	...(claim.object === undefined ? {} : { object: nameOf(claim.object) }),
	...(claim.part === undefined ? {} : { part: nameOf(claim.part) }),
});
