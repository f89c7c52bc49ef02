import { isSector } from "./trade.ts";

/** Sell chips of their own design: rivals of a chip that a customer designs, not its builders. */
const rivals: ReadonlySet<string> = new Set([
	...["NVIDIA", "AMD", "Intel", "Huawei", "华为", "寒武纪", "昆仑芯", "平头哥"],
	...["摩尔线程", "沐曦", "壁仞", "壁仞科技", "天数智芯", "燧原科技"],
]);

/** Sells chips of its own design. */
export const isRival = (name: string): boolean => rivals.has(name);

/** May build the chip that another company designs. */
export const isBuilder = (name: string): boolean =>
	isSector(name, "chips", "foundry") && !isRival(name);
