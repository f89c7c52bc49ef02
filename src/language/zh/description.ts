import { descriptors } from "./learn.ts";

const countries =
	"以色列|英国|美国|法国|德国|日本|韩国|加拿大|荷兰|芬兰|挪威|瑞典|瑞士|印度|澳大利亚|澳洲|新加坡|阿联酋|阿布扎比|阿布达比|卡塔尔|沙特|沙乌地|沙特阿拉伯|爱尔兰|丹麦|意大利|西班牙";
const homes = `${countries}|中国|欧洲|硅谷|本土|当地|海外`;
const standing = "大型|知名|老牌|新兴|新锐|上市|未上市|私营|竞争|合作|独立";
const fields =
	"AI|GPU|人工智能|大模型|芯片|晶片|半导体|存储|内存|光通信|网络|网路|云|云端|云计算|云服务|云基础设施|云算力|数据中心|资料中心|算力|基础设施|服务器|伺服器|软件|软体|企业软件|电力|能源|核能|储能|机器人|自动驾驶|汽车|电动车|比特币|加密|加密货币|区块链|采矿|数据|安全|网络安全|网安|搜索|社交|社交媒体|电商|电信|通信|科技|高科技|互联网|金融|金融科技|生物|生物科技|医疗|太空|航天|消费|私募|风险投资|资产管理|晶圆|设备|材料|量子|量子计算|新创|初创|创业|明星|推理|搜寻|语音|影片|视频";

/**
 * What Chinese sets right before a company's name, to say what it is: 英国初创公司, 芯片商, 云服务商. Pattern source; ends at
 * the name.
 */
export const description = `(?:${homes})?(?:的)?(?:${standing}|${fields}){0,4}${descriptors}[“「"]?$|投资(?:公司|机构|基金|银行|平台)[“「"]?$|(?:${countries})$`;

/** The last characters of such words: only behind one of them may a description end. */
export const descriptionEnds =
	"司业团台创兽商头构金厂者手室商企龙贵列国本大兰威典士坡酋比尔特麦利牙亚洲";

/** 的 right before a name, or before what its owner is: 的微软, 的"星际之门", 的芯片商AMD. */
const joined = /的[\s“”"「『《]*(?:[\u4e00-\u9fff]{0,6}[商厂家头东户手])?$/;
/** Longer than any such join. */
const longestJoin = 12;

/** Whether 的 joins the words up to `end` to what stands behind them: 持股27%的微软. */
export const isJoined = (text: string, end: number): boolean =>
	joined.test(text.slice(Math.max(0, end - longestJoin), end));
