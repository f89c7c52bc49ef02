const negations =
	"不 未 没 没有 并未 从未 尚未 并不 未有 不会 未予 不予 不愿 无法 未能 不能 难以 拒绝".split(
		" ",
	);
const verbs = "否认 否定 排除 证实 反驳 确认 核实".split(" ");

/** What is not denied is not denied, nor is what nobody confirms: 不排除, 未能证实. */
export const undenied: readonly string[] = [
	...negations.flatMap((no) => verbs.map((verb) => `${no}${verb}`)),
	"未获证实",
	"未经证实",
	"未得到证实",
	"不置可否",
];
