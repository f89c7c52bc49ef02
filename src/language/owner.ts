import * as en from "./en/owner.ts";
import * as zh from "./zh/owner.ts";

/** Words for those who have put money into a company. */
export const namesOwners = (text: string): boolean =>
	en.owners.test(text) || zh.owners.test(text);

/** Ends with whose the name behind is: "Elon Musk's", 马斯克旗下. */
export const endsInOwner = (text: string): boolean =>
	en.owner.test(text) || zh.owner.test(text);
