/** What introduces a company that the tables lack: 英国初创公司Nscale. Pattern sources. */
export const descriptors =
	"(?:公司|企业|集团|平台|初创|新创|独角兽|服务商|厂商|开发商|运营商|供应商|制造商|生产商|巨头|机构|基金|厂|业者|对手|子公司|实验室|工作室|券商|矿企|车企|龙头|大厂|新贵|商)";

/** A sort of shares, before the name of one: AI概念股. Pattern source. */
export const shareKind = "股(?!份)";

/** Days and verbs that may stand right before a name. Pattern source. */
export const leadIns =
	"[昨今][日天]|当[日天]|昨|周[一二三四五六日]|本周|上周|近日|日前|超越|超过|挤下|赶上|领先|落后|优于|不及|看好|看坏|点名|包括|例如|买超|卖超|供货|转投|传出";

/** Words before a target, a partner or an investee. */
export const objectCues =
	"(?:收购|并购|购并|竞购|求购|吞下|吞并|鲸吞|收编|拿下|挖走|招揽|吸纳|入股|参股|认购|投资|押注|加码|力挺|买下|注资|租用|承租|牵手|携手|联手|增持|减持|持有|领投|取得|与|向|和|对)了?";

/** Whose country a company is of, between such a word and its name. */
export const origins =
	"(?:以色列|英国|美国|法国|德国|日本|韩国|加拿大|荷兰|芬兰|挪威|瑞典|瑞士|印度|澳大利亚|澳洲|新加坡|阿联酋|爱尔兰|丹麦|意大利|西班牙|硅谷)?(?:AI|人工智能|芯片|云)?(?:的|商)?";

/** Words behind the one who acts or is measured. */
export const subjectCues =
	"(?:(?:周[一二三四五六日]|本周|上周|昨日|今日|近日|日前|随后)?宣布|公告|披露|股价|盘前|盘后|收涨|收跌|上涨|下跌|大涨|大跌|涨|跌|市值|估值|融资|募资|完成|签|将|拟|获|斥资|豪掷|收购|买下|投资|注资|出资|入股|参股|领投|参投|认购|采购|租用|承租|包下|手握|拿下|斩获|接获|中标|扩产|已?被|营收|净利|订单|股权|股份|持股|公司|集团)";

/** The same behind a name that its ending tells. */
export const endedCues =
	"(?:公司)?(?:向|对|否认|预计|预期|计划|去年|今年|明年|亏损|推迟|取消|终止|以(?=[约近逾超最]{0,2}\\d)|的(?=首[批个期]))";

/** Endings of Chinese company names. */
export const nameEndings =
	"(?:科技|资本|集团|股份|半导体|能源|控股|精密|创投|证券|基金|银行|光电|数据|智能|微电子|通信|通讯|电气|重工|动力|软件|材料)";

/** Characters that end the words before a name, so that it cannot reach across them. */
export const nameBarriers =
	"的与和及向由对被将在是为称据从给了等或而并让使把又再也但因以于到至这那该其各每此家间个多很新大些所";

/** Words that look like such a name and are none. */
export const notNames =
	"高科技|金融科技|信息科技|全球科技|美国科技|中国科技|大型科技|生物科技|人工智能|社会资本|风险资本|金融资本|产业资本|海外资本|新能源|清洁能源|可再生能源|核能源|绿色能源|全球半导体|美国半导体|中国半导体|投资银行|中央银行|商业银行|主权基金|主权财富基金|对冲基金|养老基金|私募基金|跨国集团|财团集团|费城半导体|半导体|海外证券|大数据|人工智能|全球数据|市场数据|公开数据|官方数据|最新数据|经济数据|就业数据|财报数据|个人数据|训练数据|用户数据|光通信|数据通信|移动通信|卫星通信|企业软件|应用软件|开源软件|半导体材料|新材料|原材料";

/** Characters before a name. */
export const beforeName = "与和及向由对";

/** Characters behind a name that ends in such an ending. */
export const behindName = "与和及";

/** Characters that part a name from what stands before it. */
export const between = ",。、;:“「(\\n";

/** Before one to whom something is given. */
export const recipientCue = "给";

/** Behind a partner or a target: the clause ends, or its doings follow. What is bought in 收购股份 are shares. Pattern source. */
export const objectEnd = "(?<!股份)(?:公司)?(?:[,。;!?\\n的]|$)";

/** 据 opens a report, but ends a name's 数据. Pattern source. */
export const barrier = `(?!(?<=数)据)[${nameBarriers}]`;
