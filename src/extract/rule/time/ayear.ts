import { aYear } from "../../../language/zh/ayear.ts";
import type { Line, Token } from "../line/line.ts";
import { textOf } from "../line/linetext.ts";
import { windowOf } from "../line/pick.ts";

/** 一年 before a sum: every year's, though it reads like a duration. */
export const isAYear = (line: Line, token: Token): boolean =>
	windowOf(token)?.sort === "duration" && textOf(line, token) === aYear;
