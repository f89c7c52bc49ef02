import type { Plan } from "../../topic/topic.ts";
import { type Book, figuresAbout } from "../book.ts";
import type { Matter } from "../slot.ts";

/** Who runs a plan's systems, and who supplies them. */
export type Systems = Readonly<{ runs: string; supplies: string }>;

/** What is told of systems. */
const matters = [
	{ kind: "capacity", qualifier: "total" },
	{ kind: "capacity", qualifier: "first" },
	{ kind: "capacity", qualifier: "online" },
	{ kind: "milestone", qualifier: "first-capacity" },
	{ kind: "milestone", qualifier: "full-capacity" },
] as const satisfies readonly Partial<Matter>[];

/** Figure by figure: counting them together would cost more with every story. */
const storiesOf = (
	book: Book,
	{ runs, supplies }: Systems,
	at: number,
): number => {
	const figures = matters.flatMap((matter) =>
		figuresAbout(book, { ...matter, subject: runs, object: supplies }, at),
	);
	return figures.reduce((sum, { backing }) => sum + backing.stories, 0);
};

const usualSystems = ({
	investor,
	investee,
	runs,
	supplies,
}: Plan): Systems => {
	const isTurned = runs === investor || supplies === investee;
	const [runner, supplier] = isTurned
		? [investor, investee]
		: [investee, investor];
	return { runs: runs ?? runner, supplies: supplies ?? supplier };
};

/**
 * The systems of a topic's plan: as the topic tells; else the investee runs what the investor supplies, unless more stories tell
 * them the other way about: whose money buys systems runs them itself.
 */
export const systemsOf = (book: Book, plan: Plan, at: number): Systems => {
	const usual = usualSystems(plan);
	if (plan.runs !== undefined || plan.supplies !== undefined) return usual;
	const turned = { runs: usual.supplies, supplies: usual.runs };
	return storiesOf(book, turned, at) > storiesOf(book, usual, at)
		? turned
		: usual;
};
