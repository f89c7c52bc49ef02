import { aYear } from "../../language/zh/ayear.ts";
import type { Line, Token } from "./line.ts";
import { windowOf } from "./pick.ts";

/** 一年 before a sum: every year's, though it reads like a duration. */
export const isAYear = ({ sentence, text }: Line, token: Token): boolean =>
	windowOf(token)?.sort === "duration" &&
	text.slice(token.start - sentence.start, token.end - sentence.start) ===
		aYear;
