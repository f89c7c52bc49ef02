const negations =
	"不 未 没 没有 并未 从未 尚未 并不 未有 不会 并没有 不曾 未曾 无意 不打算".split(
		" ",
	);
const verbs =
	"变 改 改变 变更 更改 改动 变动 变化 动摇 调整 影响 受影响 受到影响".split(
		" ",
	);

/** That a deal stays as it was denies nothing of it: 承诺不变, 没有改变…的计划. */
export const unchanged: readonly string[] = negations.flatMap((no) =>
	verbs.map((verb) => `${no}${verb}`),
);
