import * as en from "./en/kin.ts";
import * as zh from "./zh/kin.ts";

/** Words that make somebody another's shareholder, customer or supplier: 其第四大股东, "its largest customer". */
export const tellsKin = (text: string): boolean =>
	en.kin.test(text) || zh.kin.test(text);

/** A sentence told of another in the same business, after which the text goes on with the company: "Its rival Orvane signed". */
export const opensWithPeer = (text: string): boolean => en.peer.test(text);

/** Between a product's name and that of its owner: "Google parent Alphabet", "ChatGPT maker OpenAI". */
export const isOwnersWord = (between: string): boolean =>
	en.owning.test(between);

/** Right before a name: it is told as somebody's partner, customer or rival, 合作伙伴Core Scientific. */
export const endsInKin = (ahead: string): boolean => zh.kinAhead.test(ahead);
