import { group } from "./en/group.ts";

/** Several companies under one name: "capex of the top five clouds". */
export const namesGroup = (text: string): boolean => group.test(text);
