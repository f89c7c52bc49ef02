import * as zh from "./zh/intothing.ts";

/** Before a sum: where it is put, 在威斯康辛州再投; `null` where that is not told. */
export const placeInvestedIn = (before: string): string | null => {
	const [, place = ""] = zh.placeAhead.exec(before) ?? [];
	return place === "" || zh.occasion.test(place) ? null : place;
};

/** Around a sum: what is built or run for it is nobody's shares, 砸30亿美元翻修工厂. */
export const isOutlay = zh.isOutlay;
