import type { Window } from "../../extract/claim.ts";
import { type Book, slotAbout } from "../book.ts";
import { digestAt } from "../digest.ts";
import type { Succession } from "../dispute/revision.ts";
import { windowsAgree } from "../figure/agreement.ts";
import { type Figure, leadOf } from "../figure/figure.ts";
import type { Matter } from "../slot.ts";
import { slipOf, type ToldWindow } from "./slip.ts";

/** When something is due, and when it was to be before the coverage revised that. */
export type Due = Readonly<{ window: Window; planned?: Window }>;

const windowOf = (figure: Figure): Window | undefined =>
	leadOf(figure).stated.when;

const afterRevision = (window: Window, { from, to }: Succession): Window => {
	const [before, after] = [windowOf(from), windowOf(to)];
	const isMoved =
		before !== undefined &&
		after !== undefined &&
		windowsAgree(before, window) &&
		!windowsAgree(after, window);
	return isMoved ? after : window;
};

/** The plan's window, or without one the best supported of the coverage; or what the coverage has put off or revised either to. */
export const dueAt = (
	book: Book,
	matter: Matter,
	plan: Window | undefined,
	windows: readonly ToldWindow[],
	at: number,
): Due => {
	const told = windows.find(
		({ side: { denied, when } }) => !denied && when !== undefined,
	);
	const planned = plan ?? told?.side.when ?? {};
	const slipped = slipOf(planned, windows)?.when;
	const slot = slotAbout(book, matter);
	const revisions = slot === undefined ? [] : digestAt(slot, at).successions;
	const window = revisions.reduce(afterRevision, slipped ?? planned);
	return window === planned ? { window } : { window, planned };
};
