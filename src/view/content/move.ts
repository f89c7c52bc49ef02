import type { Qualifier } from "../../extract/claim.ts";
import type { Move, Reaction } from "../../ledger/statement.ts";
import { wordDigits } from "../../wording/number.ts";
import { wordQuantity } from "../../wording/quantity.ts";
import { type Span, span, type Tone } from "../line.ts";
import type { Scene } from "../scene.ts";

/** The figure of a move, the stated bound where it has only one; NaN where nothing is told. */
export const numberOf = (move: Move | undefined): number =>
	move?.value.low ?? move?.value.high ?? Number.NaN;

export const moveOf = (
	reaction: Reaction,
	qualifier: Qualifier,
): Move | undefined =>
	reaction.moves.find((move) => move.qualifier === qualifier);

const signed = (number: number): string =>
	`${number > 0 ? "+" : ""}${wordDigits(number)}`;

const toneOf = (number: number): Tone => {
	if (Number.isNaN(number) || number === 0) return "plain";
	return number > 0 ? "good" : "bad";
};

/** The moves told of a reaction's moment, each figure as one of its own, the best supported first. */
export const figuresOf = (move: Move): readonly Move[] =>
	move.sides.flatMap((side) =>
		side.value === undefined
			? []
			: [{ ...move, value: side.value, stories: side.stories, sides: [side] }],
	);

/** Tells that other figures are told of the same moment. */
const moreMark = "*";

/** "+3.93", under a head that says per cent; the sign tells what the colour tells, "*" that more figures are told. */
export const wordMove = (move: Move | undefined): Span => {
	if (!move) return span("—", "dim");
	const { low, high } = move.value;
	const number = numberOf(move);
	const isOpen = low === null || high === null;
	const bound = isOpen ? (low === null ? "≤" : "≥") : "";
	const told = `${move.disputed ? "!" : ""}${bound}${signed(number)}`;
	// A move whose moment is not told may not be the close under whose head it stands.
	const text = move.qualifier === "session" ? `(${told})` : told;
	const more = figuresOf(move).length > 1 ? moreMark : "";
	return span(`${text}${more}`, toneOf(number));
};

/** The hours before and after the session, which few coverage tells of. */
export const outside = ["premarket", "after-hours"] as const;

export const isOutside = ({ qualifier }: Move): boolean =>
	outside.some((hours) => hours === qualifier);

/** The close, or else the one figure that is told of the session. */
export const closeOf = (reaction: Reaction): Move | undefined =>
	moveOf(reaction, "close") ?? moveOf(reaction, "session");

const untold = span("—", "dim");

/** What a share's day added to the market value, its sign always told: "!+$177B". */
export const marketChangeOf = (
	{ marketCapChange }: Reaction,
	{ locale }: Pick<Scene, "locale">,
): Span => {
	if (!marketCapChange?.value) return untold;
	const { value, disputed } = marketCapChange;
	const text = wordQuantity(value, locale, { signed: true });
	return span(
		`${disputed ? "!" : ""}${text}`,
		toneOf(value.low ?? value.high ?? 0),
	);
};

/** What the company is worth, which has no sign. */
export const marketValueOf = (
	{ marketCap }: Reaction,
	{ locale }: Pick<Scene, "locale">,
): Span =>
	marketCap?.value ? span(wordQuantity(marketCap.value, locale)) : untold;
