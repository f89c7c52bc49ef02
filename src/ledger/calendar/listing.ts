import type { Exchange } from "./exchange.ts";
import { hk } from "./hk.ts";
import { tw } from "./tw.ts";
import { us } from "./us.ts";

/** Where the companies trade that don't trade in New York first, by the names that claims carry. */
const listings: readonly (readonly [Exchange, readonly string[]])[] = [
	[
		hk,
		[
			"Tencent",
			"Alibaba",
			"Lenovo",
			"SMIC",
			"Xiaomi",
			"Baidu",
			"Meituan",
		].concat([
			"腾讯",
			"騰訊",
			"联想",
			"聯想",
			"中芯国际",
			"中芯國際",
			"小米",
			"阿里巴巴",
		]),
	],
	[
		tw,
		[
			"TSMC",
			"Foxconn",
			"Hon Hai",
			"Quanta",
			"Wistron",
			"Wiwynn",
			"MediaTek",
		].concat([
			"鴻海",
			"鸿海",
			"廣達",
			"广达",
			"緯創",
			"纬创",
			"緯穎",
			"纬颖",
			"聯發科",
			"联发科",
			"英業達",
			"英业达",
		]),
	],
];

const exchanges: ReadonlyMap<string, Exchange> = new Map(
	listings.flatMap(([exchange, names]) =>
		names.map((name) => [name, exchange] as const),
	),
);

/** The exchange whose days a company's share price follows; New York unless known otherwise. */
export const exchangeOf = (company: string): Exchange =>
	exchanges.get(company) ?? us;
