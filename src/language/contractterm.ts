import * as en from "./en/contractterm.ts";

/** "The agreement, which began in July, runs through 2033": of the contract told last, from when and how long it runs. */
export const tellsContractTerm = (text: string): boolean =>
	en.contract.test(text) && en.running.test(text);
