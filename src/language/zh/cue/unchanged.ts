const words = (list: string): readonly string[] => list.split(" ");

const negations = words(
	"不 未 没 没有 并未 从未 尚未 并不 未有 不会 并没有 不曾 未曾 无意 不打算",
);
const verbs = words(
	"变 改 改变 变更 更改 改动 变动 变化 动摇 调整 影响 受影响 受到影响",
);

/** What is under way has not been given up, 尚未全部到账. */
const unfinished = words("未 没 没有 尚未 并未 还没 还没有 仍未 还未").flatMap(
	(no) =>
		words(
			"完成 全部 全数 付清 付讫 到账 全部到账 全数到账 到位 全部到位 悉数",
		).map((all) => `${no}${all}`),
);

/** That a deal stays as it was denies nothing of it: 承诺不变, 没有改变…的计划. */
export const unchanged: readonly string[] = [
	...negations.flatMap((no) => verbs.map((verb) => `${no}${verb}`)),
	...unfinished,
];
