/**
 * Words across which the characters of a company's name stand by chance, 当日立刻 no 日立, 中国巨头 no 国巨; simplified.
 * Each begins before the name or with it.
 */
export const homonyms: readonly string[] =
	"日立刻 日立即 日立马 日立下 日立案 日立法 中国巨 美国巨 韩国巨 法国巨 德国巨 英国巨 泰国巨 各国巨 全国巨 外国巨 跨国巨 本国巨 我国巨 该国巨 两国巨 大国巨 强国巨 智慧与 平台达 后台达 上海光 高通胀 高通量 提高通 联想到 人联想 联想起 引发联想 北京东部 北京东城 北京东路 南京东路 东京东部 东京东证 关联电 互联电 并联电 串联电 集群联 社群联 人群联 三星期 股东元 日本田 兆字节 字节数 云达成 云达到".split(
		" ",
	);
