type Milestone = Readonly<{
	from?: string | undefined;
	to?: string | undefined;
}>;

type Outline = Readonly<{
	parties: readonly Readonly<{ name: string }>[];
	plan?:
		| Readonly<{
				investor: string;
				investee: string;
				runs?: string | undefined;
				supplies?: string | undefined;
				milestones: readonly Milestone[];
		  }>
		| undefined;
}>;

/** Two parts of a topic that cannot both hold, and where the second of them stands. */
export type Contradiction = Readonly<{
	path: readonly (string | number)[];
	message: string;
}>;

const roles = ["investor", "investee", "runs", "supplies"] as const;

const findNamesakes = ({ parties }: Outline): Contradiction[] =>
	parties.flatMap(({ name }, index) =>
		parties.findIndex((party) => party.name === name) < index
			? [
					{
						path: ["parties", index, "name"],
						message: `“${name}” is listed twice; put all its aliases into one entry`,
					},
				]
			: [],
	);

const findStrangers = ({ parties, plan }: Outline): Contradiction[] =>
	roles.flatMap((role) => {
		const name = plan?.[role];
		return name === undefined || parties.some((party) => party.name === name)
			? []
			: [
					{
						path: ["plan", role],
						message: `“${name}” is none of the parties; use one of ${parties.map((party) => party.name).join(", ")}, or add it to parties`,
					},
				];
	});

const judgeMilestone = ({ from, to }: Milestone): string | null => {
	if (from === undefined && to === undefined)
		return "a milestone without dates; give from, to or both";
	if (from !== undefined && to !== undefined && from > to)
		return `the window ends (${to}) before it begins (${from}); swap from and to`;
	return null;
};

const findBadMilestones = ({ plan }: Outline): Contradiction[] =>
	(plan?.milestones ?? []).flatMap((milestone, index) => {
		const message = judgeMilestone(milestone);
		return message === null
			? []
			: [{ path: ["plan", "milestones", index], message }];
	});

/** What in a topic contradicts itself, though each value is of the right type; `[]` where nothing does. */
export const findContradictions = (outline: Outline): Contradiction[] => [
	...findNamesakes(outline),
	...findStrangers(outline),
	...findBadMilestones(outline),
];
