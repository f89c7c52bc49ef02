import type { Qualifier } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { quantityOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import type { Move } from "./move.ts";
import { movedBy } from "./movement.ts";
import { dayOf } from "./tradingday.ts";

const premarket = symbolOf("premarket");

/** The day of a move in English; before the bell no day that is over is meant where the sentence names none, nor the one before it those hours. */
const dayOfMove = (
	line: Line,
	at: number,
	qualifier: Qualifier,
	scene: Scene,
): Pick<Draft, "when"> => {
	const day = dayOf(line, at, scene);
	const isStale =
		qualifier === "premarket" &&
		!line.symbols.includes("W") &&
		!scene.last?.has.has(premarket) &&
		(day.when?.to ?? scene.published) < scene.published;
	return isStale ? {} : day;
};

/** A company's move at a moment; none for a figure that is no quantity. */
export const moveOf = (
	line: Line,
	subject: string,
	{ v, x, isFall, isNarrowing }: Move,
	qualifier: Qualifier,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const quantity = quantityOf(line.tokens[v]);
	const first = line.tokens[Math.min(x, v)];
	const last = line.tokens[Math.max(x, v)];
	if (quantity === null || !first || !last) return [];
	const isExtreme =
		quantity.value.low === null &&
		(qualifier === "session" || qualifier === "close");
	const extreme = isFall ? "low" : "high";
	const isSigned = (quantity.value.low ?? 0) < 0;
	return [
		{
			kind: "price-move",
			subject,
			object: null,
			value: movedBy(quantity.value, isFall && !isSigned),
			qualifier: isExtreme ? extreme : qualifier,
			...(lang === "en"
				? dayOfMove(line, v, qualifier, scene)
				: dayOf(line, v, scene)),
			start: first.start,
			end: last.end,
			rule: `${lang}/price-move/${isNarrowing ? "narrows" : "moves"}`,
			line,
			at: v,
		},
	];
};
