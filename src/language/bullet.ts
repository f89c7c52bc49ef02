import { heading as en } from "./en/bullet.ts";
import { heading as zh } from "./zh/bullet.ts";

const bullet = new RegExp(
	`^(?:\\*(?!\\*)|[-·–—■●▪►▶◆◇○□]|\\(?\\d{1,2}[.)、]|${zh}|${en})`,
	"i",
);

/** Opens as a point of a list does: by a sign, a number, or a heading such as 重点. */
export const opensAsPoint = (text: string): boolean => bullet.test(text);
