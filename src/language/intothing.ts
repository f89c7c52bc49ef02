import * as zh from "./zh/intothing.ts";

/** Before a sum: where it is put, 在威斯康辛州再投; `null` where that is not told. */
export const placeInvestedIn = (before: string): string | null => {
	const [, place = ""] = zh.placeAhead.exec(before) ?? [];
	return place === "" || zh.occasion.test(place) ? null : place;
};
