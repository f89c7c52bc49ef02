import type { CueTable } from "../../cue.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Small words that tell who does what to whom, and whether it is so. */
export const grammarCues: CueTable = {
	not: words(
		"不 未 没有 没 并非 不会 不再 从未 从不 并未 无 非 而非 不是 绝非 绝不 无意 尚未 毫无 不可能 不打算 并不 无法 未能 未必 恐难",
	),
	deny: words("否认 否定 驳斥 反驳 澄清 辟谣 驳回 矢口否认 会否认"),
	nonsense: words(
		"无稽之谈 不正确 不实 假消息 胡说 胡说八道 谣言 子虚乌有 纯属虚构 不属实 假新闻 失实 错误 有误 空穴来风 并不属实 毫无根据 一派胡言 荒谬 不准确 纯属谣言 并非事实 不是事实 并无此事 绝无此事 没有此事 无此事 查无此事 没有这回事 没这回事 不符事实 与事实不符 不符合事实 无中生有 捏造",
	),
	if: words(
		"若 如果 假如 倘若 是否 能否 会否 可否 万一 假设 要是 一旦 如若 倘 或否 设想 试想 假想",
	),
	say: words(
		"表示 称 说 指出 透露 披露 宣布 报道 报导 引述 坦言 强调 证实 认为 公布 指 声称 提到 直言 补充 写道 据悉 据 消息称 爆料 援引 宣称 官宣称 据传 据闻 据报 据称 据了解 据知情者",
	),
	by: words("由 被 遭 归 归于 归属 归给"),
	from: words("来自 自 从 源自 出自 较 比"),
	into: words("给 于 到 在 入 在美"),
	to: words("向 对 为了 朝 对美 赴美"),
	of: [],
	on: words(
		"就 通过 透过 经由 受惠 受惠于 受益 受益于 得益 得益于 有赖 有赖于 归功 归功于 搭上 拜 全靠",
	),
	with: ["跟", "同", "联手", "携手", "联合", "连同"],
	for: ["为", "替", "帮", "协助", "助"],
	compare: words(
		"仅次于 高于 低于 多于 少于 优于 逊于 不及 相比 相较 相较于 对比 对照",
	),
	use: words("以 用 将 把 拿"),
	clause: words("而 但 因 因为 随着 鉴于 不过 同时 并称 此前 之前"),
	it: ["它"],
	goal: words("目标 目标是 目的"),
	unreal: words(
		"大概不会 大概不会发生 不太可能 不太可能发生 不太可能实现 不会发生 不会实现 难以实现 不可能实现 恐难实现 恐怕不会 未必实现 不会成真 恐不会 无法实现 恐将落空 恐落空 未能实现 但最终放弃 但最后放弃 但后来放弃 最终放弃 后来放弃 最后作罢 但最终没有成行 不在考虑之列 不在考虑之内 不在考虑范围 不在考虑范围内 不在选项之中 不再考虑",
	),
	sameday: words(
		"当日 当天 截至发稿 截至发稿时 截至截稿 截稿前 发稿前 同日 同一天 当晚 同期",
	),
	unnamed: words(
		"匿名客户 匿名订单 神秘客户 未具名客户 未公开客户 不具名客户 神秘订单",
	),
};

/** What joins names or figures into a list. */
export const joiners: readonly string[] = [
	"与",
	"和",
	"及",
	"以及",
	"、",
	"并",
];
