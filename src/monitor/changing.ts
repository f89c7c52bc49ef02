import type { Desk } from "../alert/desk.ts";
import type { FeedState } from "../feed/state.ts";
import type { Mark } from "../store/mark.ts";
import type { Recorded } from "./intake.ts";
import type { Passing } from "./passing.ts";
import type { Unstored } from "./record-all.ts";
import type { Retention } from "./retention.ts";

/** What changes in a monitor while it runs. */
export type Changing = {
	readonly desk: Desk;
	readonly recorded: Recorded;
	readonly unstored: Unstored;
	readonly late: Set<string>;
	readonly states: Map<string, FeedState>;
	readonly polling: Set<string>;
	readonly listeners: Set<() => void>;
	/** Polls that are not yet read. */
	underway: number;
	readonly passing: Passing;
	readonly retention: Retention;
	/** Up to where this run knows what others have written. */
	mark: Mark | null;
};

/** Tells all who listen that something has changed. */
export const tell = ({ listeners }: Changing): void => {
	for (const listener of listeners) listener();
};
