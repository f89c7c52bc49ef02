import { isToCome } from "../../../language/en/future.ts";
import {
	isComparedWith,
	isDayOfEvent,
	tellsBackground,
	tellsFormerMove,
} from "../../../language/tradingday.ts";
import type { Window } from "../../claim.ts";
import type { Mention, WindowMention } from "../../mention.ts";
import type { Line } from "../line/line.ts";
import { movedOn } from "../price/dayshift.ts";
import type { Scene } from "./scene.ts";

/** Remembers the day that a sentence sets, or moves on to from the one set. */
export const noteDays = (
	scene: Scene,
	mentions: readonly Mention[],
	{ text, sentence }: Pick<Line, "text" | "sentence">,
	block: number,
): void => {
	const windows = mentions.flatMap((one) =>
		one.type === "window" ? [one] : [],
	);
	for (const window of windows) {
		const [start, end] = [
			window.start - sentence.start,
			window.end - sentence.start,
		];
		if (!isDayOfEvent(text.slice(0, end), text.slice(end)))
			noteDay(scene, window, text.slice(0, start), block);
	}
	if (scene.day?.block !== block || windows.some(({ sort }) => sort === "day"))
		return;
	const when = movedOn(text, scene.day.when);
	if (when !== null) scene.day = { block, when };
};

/**
 * Remembers the day that a window sets; none that is still to come, that of an earlier move ("after falling 0.8% Monday") or of the price that another is compared with.
 * @param before what stands before it in its sentence
 */
const noteDay = (
	scene: Scene,
	{ sort, when }: WindowMention,
	before: string,
	block: number,
): void => {
	if (sort !== "day" || isToCome.test(before)) return;
	if (tellsFormerMove(before) || isComparedWith(before)) return;
	const isPassing = tellsBackground(before) || !opens(before);
	if (isPassing && isLater(scene.day, when, block)) return;
	scene.day = { block, when };
};

/** "Intel closed Tuesday 7% higher": a day that opens no sentence is that of its own event alone, once a later one is set. */
const opens = (before: string): boolean => /^[^a-z]*(?:on )?$/i.test(before);

/** Whether the paragraph has set a later day than this one. */
const isLater = (
	day: Scene["day"],
	{ from = "" }: Window,
	block: number,
): boolean =>
	day !== null && block === day.block && (day.when.from ?? "") > from;
