import { isExtendable } from "../../../language/capacity.ts";
import type { Quantity } from "../../claim.ts";
import type { Line } from "../line/line.ts";
import { wordsBefore } from "./running.ts";

/** How large a site is or may become: what it "can be expanded to" is the most of it. */
export const extentOf = (line: Line, at: number, value: Quantity): Quantity =>
	value.high !== null && isExtendable(wordsBefore(line, at))
		? { ...value, low: null }
		: value;
