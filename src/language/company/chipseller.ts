/** Sell chips of their own design, whoever makes them. */
export const chipSellers: readonly string[] = [
	...["NVIDIA", "AMD", "Intel", "Huawei", "华为", "寒武纪", "昆仑芯", "平头哥"],
	...["摩尔线程", "沐曦", "壁仞", "壁仞科技", "天数智芯", "燧原科技"],
];
