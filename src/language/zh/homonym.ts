const words = (list: string): readonly string[] => list.split(" ");
const joined = (fronts: string, backs: string): readonly string[] =>
	words(fronts).flatMap((front) => words(backs).map((back) => front + back));

/**
 * Words across which the characters of a company's name stand by chance, 当日立刻 no 日立, 中国巨头 no 国巨; simplified.
 * One that begins with the name is told out so far that no sentence of the company opens with it: 三星期间, but 三星期望.
 */
export const homonyms: readonly string[] = [
	...joined("当日 今日 昨日 次日 即日 同日 周日 首日", "立即 立刻 立马 立下"),
	...joined("日立即", "大 上涨 下跌 跳 暴 反弹 生效 宣布 回应 引发 跌 涨"),
	...words("日立刻 日立马上 当日立案 昨日立案 今日立案"),
	...joined("中 美 韩 法 德 英 泰 各 全 外 跨 本 我", "国巨"),
	...words("该国巨 两国巨 大国巨 强国巨 智慧与 平台达 后台达 上海光"),
	...words("高通胀 高通量的 高通量测 高通量筛 高通量计 高通量数 提高通"),
	...words("令人联想 让人联想 使人联想 叫人联想 联想起来 联想起了"),
	...words("不禁联想到 容易联想到 自然联想到 不免联想到 会联想到"),
	...words("北京东部 北京东城 北京东路 南京东路 东京东部 东京东证"),
	...words("关联电 互联电 并联电 串联电 集群联 社群联 人群联"),
	...joined("三星期", "内 后 前 间 的 以 来 之 时 连 新 高 低 里 累"),
	...words("股东元 日本田中 日本田边 日本田间 日本田园"),
	...words("兆字节 字节数量 字节数为 字节数的 字节数从"),
	...joined("私有 公有 混合 天翼 移动 联通", "云达"),
	...joined("云达成", "协 合 战 和解"),
];
