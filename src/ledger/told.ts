import { isoOf } from "./day.ts";
import type { LedgerEvent } from "./event.ts";
import { type Figure, nameOfFigure } from "./figure/figure.ts";
import { idOf } from "./hash.ts";
import type { Slot } from "./slot.ts";
import type { Side } from "./statement.ts";

/** What is told of a slot. */
export type Told = Readonly<{
	name: LedgerEvent["name"];
	/** What makes the event this one and no other. */
	cause: readonly string[];
	at: number;
	sides: readonly Side[];
	inDoubt?: true;
}>;

/** The sub-case of the slot; of a status slot, the status that it has come to. */
const qualifierOf = ({ matter, rule }: Slot, { sides }: Told) =>
	rule.figure === "qualifier" ? sides.at(-1)?.qualifier : matter.qualifier;

/** An event about a slot. */
export const eventOf = (slot: Slot, told: Told): LedgerEvent => {
	const { kind, subject, object, when, part } = slot.matter;
	const qualifier = qualifierOf(slot, told);
	return {
		id: idOf(told.name, slot.key, ...told.cause),
		name: told.name,
		at: isoOf(told.at),
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		...(part === undefined ? {} : { part }),
		sides: told.sides,
		...(told.inDoubt ? { inDoubt: true } : {}),
		...(when?.from === undefined ? {} : { day: when.from }),
	};
};

/** The figures that make an event this one, and which turn it is that they take; 0 for the first. */
export const causeOf = (figures: readonly Figure[], turn: number): string[] => [
	...figures.map(nameOfFigure),
	...(turn === 0 ? [] : [String(turn)]),
];
