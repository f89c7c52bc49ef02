import { overRounds } from "./en/severalrounds.ts";

/** Whether the words behind a sum tell that several rounds together brought it. */
export const isOfSeveralRounds = (behind: string): boolean =>
	overRounds.test(behind);
