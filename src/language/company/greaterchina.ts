import { company } from "./company.ts";

/**
 * Companies of the mainland, Hong Kong and Taiwan that Chinese coverage names beside those of the field, without saying what they
 * are: in lists of moves, of values and of results. None whose name is an everyday word or stands in one by chance.
 */
const names =
	"贵州茅台 天数智芯 米哈游 云从科技 依图科技 第四范式 黑芝麻智能 吉利汽车 长城汽车 上汽集团 广汽集团 赛力斯 立讯精密 歌尔股份 蓝思科技 京东方 紫光国微 拓荆科技 韦尔股份 卓胜微 澜起科技 长电科技 通富微电 华天科技 沪电股份 胜宏科技 深南电路 生益科技 景旺电子 鹏鼎控股 东山精密 光迅科技 华工科技 剑桥科技 太辰光 源杰科技 仕佳光子 长飞光纤 亨通光电 中天科技 烽火通信 紫光股份 拓维信息 神州数码 华胜天成 润泽科技 奥飞数据 秦淮数据 优刻得 网宿科技 三六零 昆仑万维 小红书 蚂蚁集团 友邦保险 中国平安 工商银行 招商银行 盛合晶微 英诺赛科 纳芯微 思瑞浦 圣邦股份 京元电子 硅品 瑞昱 联咏 祥硕 台光电 联茂 台燿 景硕 大立光 玉晶光 华新科 弘塑 帆宣 志圣 辛耘 致茂 旺硅 颖崴 中兴电 富邦金 国泰金".split(
		" ",
	);

export const greaterChina = names.map((name) => company(name));
