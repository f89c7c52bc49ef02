import type { CueTable } from "../../cue.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Countries and states in which money is put, where no company is named. */
export const placeCues: CueTable = {
	place: words(
		"美国 全美 对美 赴美 在美 美国本土 英国 欧洲 德国 法国 西班牙 意大利 葡萄牙 挪威 瑞典 芬兰 爱尔兰 荷兰 波兰 印度 日本 韩国 南韩 台湾 马来西亚 印尼 印度尼西亚 越南 泰国 新加坡 澳大利亚 澳洲 加拿大 墨西哥 巴西 以色列 沙特 沙国 沙乌地 阿联酋 阿联 阿布扎比 阿布达比 沙乌地阿拉伯 沙特阿拉伯 沙地阿拉伯 杜拜 迪拜 卡塔尔 卡达 科威特 义大利 纽西兰 新西兰 非洲 亚洲 亚利桑那 亚利桑那州 得克萨斯州 得州 德州 俄亥俄州 密歇根州 密西根州 威斯康星州 印第安纳州 爱荷华州 路易斯安那州 佐治亚州 乔治亚州 弗吉尼亚州 维吉尼亚州 田纳西州 俄勒冈州 内华达州 怀俄明州 宾夕法尼亚州 宾州 伊利诺伊州 密苏里州 密西西比州 新墨西哥州 纽约州 北卡罗来纳州 加州 佛罗里达州 佛州 犹他州",
	),
};
