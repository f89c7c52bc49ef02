import type { FeedError } from "./error.ts";

/** Whether something was thrown because work was told to stop, which is nobody's fault. */
export const isAbort = (thrown: unknown): boolean =>
	thrown instanceof Error && thrown.name === "AbortError";

/** What reading an address has thrown: nothing a publisher sends may do that, so it is ours to mend, but it must end nothing else. */
export const faultOfProgram = (url: string, thrown: unknown): FeedError => ({
	kind: "fault",
	words: `${url} was not read for a fault of the program: ${thrown instanceof Error ? thrown.message : String(thrown)}; please report it with that address`,
});
