import { group, state as stateEn } from "./en/group.ts";
import { state as stateZh } from "./zh/group.ts";

/** Several companies under one name: "capex of the top five clouds". */
export const namesGroup = (text: string): boolean => group.test(text);

/** Whether words name a state as the one who acts or gets. */
export const namesState = (text: string): boolean =>
	stateEn.test(text) || stateZh.test(text);
