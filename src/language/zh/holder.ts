const surnames =
	"赵钱孙李周吴郑王刘冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严魏陶姜谢邹章苏潘葛范彭鲁韦马任袁柳唐罗薛雷贺倪汤殷毕郝邬傅康顾孟黄穆萧尹姚邵汪毛狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季江童颜郭梅盛林钟徐邱骆夏蔡田胡凌霍万柯卢莫房丁邓洪左石崔龚程邢裴陆翁侯段焦谷叶赖卓蔺池乔闻查荆游权覃简辜";
/** Characters of which an adverb consists or begins, which no given name ends in: 马云仍, 王兴将. */
const inAdverb = "仍已将则也还都且亦尚未没不再曾被即现共皆只仅又";
const person = `(?:马斯克|[${surnames}][\\u4e00-\\u9fff](?:(?![${inAdverb}])[\\u4e00-\\u9fff])?)`;

/** What a name never begins with, though a surname does. */
const barred =
	"游资|马上|万股|江苏|黄金|何时|任何|许多|权益|查看|简单|程序|项目|段时|季度|毕竟|陆续|董事|顾问|孙公司|查明|万一|许可|何况|顾客|洪水|钱款|石油|项下|江南|章程|梁柱|严格|贺词|毛利|盛大|林业|田地|纪录";

const adverbs =
	"(?:上市前|发行前|发行后|目前|现时|现|已|则|仍|将|也|还|尚|只|仅|合计|共|直接|间接|个人|本人|及其一致行动人|单独){0,3}";
const holding = "持(?:有|股)";
const percentage = "\\d[\\d.]* ?%";
/** 陈天石仍是第一大股东,持有…; 张建中为实际控制人,本次发行后直接持有…. */
const asOwner = `(?:仍|仍然|依旧)?(?:为|是|系|作为)[^,。;]{0,12}(?:股东|控制人|控人)[,、][^,。;]{0,12}${holding}[^。;]{0,40}${percentage}`;
/** 章建平反倒增持32万股,截至三季度末持股比例1.53%. */
const asBuyer = `[^。;%]{0,30}[增减]持[^。;%]{0,24}${holding}(?:比例)?[^。;,]{0,8}${percentage}`;
const asHolder = `${adverbs}${holding}[^。;]{0,24}${percentage}`;

const opening =
	"(?<=^|[,。;:、\\n(] ?|(?:股东|控制人|创始人|创办人|董事长|投资者|投资人|执行官|游资|牛散)[“「]?)";

/** A person's name, to be looked for where {@link tellsHolding} holds; its one group is the holder. */
export const holder = new RegExp(
	`${opening}((?!${barred})${person})(?=${asHolder}|${asOwner}|${asBuyer})`,
	"g",
);

/** Whether a text may tell of a holder at all. */
export const tellsHolding = (text: string): boolean =>
	/持[有股]/.test(text) && text.includes("%");
