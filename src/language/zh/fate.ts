import type { FatePhrase, FateTable } from "../fate.ts";

/** What a verb of fate is done to. */
export const deal =
	"(?:投资|注资|入股|收购|并购|合并|交易|协议|合同|合约|合作|订单|计划|方案|项目|融资|扩建|租约|租用|承租|租赁|采购|谈判|磋商|要约|意向书|备忘录|案(?!件|子|例|情))";
/** What is signed. */
const paper = "条款|约束力|文件|签";

/** Without whose vote a company is not sold. */
const owners = "股东";

/** Of what a fate may be told. */
export const matter = `${deal}|${paper}|${owners}`;

/** Words between verb and deal; a chip of one's own is none. */
const between = "(?:(?!自研|自主)[^,。;:]){0,24}?";

const done = (verbs: string): FatePhrase => ({
	head: verbs,
	// A right given up is no deal: 放弃优先采购权.
	whole: `(?:${verbs})${between}${deal}(?!权)`,
});
const suffered = (fates: string): FatePhrase => ({
	head: fates,
	whole: `${deal}${between}(?:${fates})`,
});

/** Ordinary verbs that tell a deal's fate only beside a word for the deal; simplified script. */
export const fates: FateTable = {
	"letter-of-intent": [
		{
			head: "初步|框架|原则|意向",
			whole:
				"(?:初步|框架|框架性|原则性|原则|意向性?)(?:合作|投资|采购|供应)?(?:协议|合约|合同|共识)",
		},
		{
			head: "条款清单|投资条款书|意向性质|约束力",
			whole:
				"条款清单|投资条款书|意向性质|(?:不具|没有|并无|不具有|无|缺乏)(?:法律)?约束力",
		},
	],
	definitive: [
		{
			head: "最终|正式|约束力|确定性",
			whole:
				"(?<![不无])(?:最终|正式|有约束力的?|具约束力的?|具有约束力的?|确定性)(?:的)?(?:投资|合作|采购|收购|合并|供应|法律|最终)?(?:协议|合同|合约|文件|契约|文本)",
		},
		{
			head: "正式",
			whole: "正式(?:签署|签约|签订|签下|签字)",
		},
	],
	"no-agreement": [
		{
			head: "[未没]|尚无|并无",
			whole:
				"(?:尚未|还未|并未|从未|仍未|迄今未|至今未|未曾|未|没有?|尚无|并无)(?!透露|披露|公布|说明|回应|提)(?:正式|最终|真正|就[^,。;]{0,16}?)?(?:签署|签订|签约|签下|签成|签字|签定|签|达成|敲定|落实|谈妥|定案)",
		},
		{
			head: "没有|[尚并还]无",
			whole:
				"(?:没有|尚无|并无|还无)(?:任何)?(?:最终|正式|具约束力的?|有约束力的?)(?:的)?(?:协议|合同|合约)",
		},
	],
	"on-hold": [
		done("暂缓|暂停|搁置|推迟|冻结|叫停|中止"),
		suffered("停顿|喊卡|按下暂停键|无限期推迟|推迟|停摆|搁置|叫停|僵住"),
	],
	"scaled-back": [
		done("下修|缩减|缩小|削减|收缩|减少|压缩|砍掉部分|下调"),
		suffered("缩水|缩减|缩小|大减|打折|被砍|下修"),
	],
	cancelled: [
		done(
			"放弃|退出|取消|终止|撤回|撤销|不再(?!只|仅|单|独|局限|限于|依赖|靠)|停止|中断|撕毁",
		),
		suffered(
			"告吹|否决|胎死腹中|以失败告终|失败告终|终止|取消|作罢|泡汤|流产|破局|夭折|落空|谈崩|无果而终|不了了之|无疾而终|化为泡影",
		),
		{
			head: owners,
			whole: `[被遭]到?[^,。;]{0,8}${owners}[^,。;]{0,6}(?:否决|反对而)|${owners}[^,。;]{0,12}否决了?${between}${deal}`,
		},
		{
			head: "推进|履行",
			whole: "(?:不会再?|不再|决定不再?|无意再?)(?:继续)?(?:推进|履行)",
		},
	],
	completed: [
		{
			head: "完成",
			whole:
				"完成(?:了)?(?:对|向)?[^,。;]{0,16}?(?:投资|收购|入股|并购|注资|合并)",
		},
		{
			head: "完成|交割|到位",
			whole:
				"(?:投资|收购|入股|并购|注资|合并|交易)[^,。;预将拟待]{0,14}?(?:已|正式|全部|全数|悉数|就此|顺利|提前|宣告)+(?:经)?(?:全部|全数|悉数)?(?:完成|交割|到位)",
		},
	],
};

/** Words by which a fate is only expected or possible, or that of a part: 完成首期注资. */
export const pending =
	/用以|用于|以便|推迟|延后|顺延|延期|承诺(?=[^,。;]{0,8}完成)|首[期批笔]|第一[期批笔]|预计|预期|预定|原定|原拟|本应|力拼|可望|有望|待|拟|将|(?<![资材原燃物不])料|最快|最早|计划于|可能|或(?!将)|若|如果|完成后|尚需|仍需|须|之前|前完成|争取|希望|期待|力争|接近|即将|未来|洽谈|商讨|谈判|磋商|协商|前提|取决|一旦|(?:协议|合同|合约|文件)[之以]?后|[未没]有?(?:完成|全部|全数|悉数|付清|付讫|到[账位])/;

/** Words by which it is only feared or weighed that a deal fails. */
export const feared =
	/可能|可(?:以|选择|随时)?(?=终止|取消|解除|退出|撤)|有权|或将|或(?=[取终搁缩缓延推暂遭被告喊]|大幅|下[调修]|打折|面临|中止|生变|泡汤|破局)|考虑|恐|如果|若|担心|担忧|威胁|风险|或许|是否|一旦|除非|不排除|(?:研究|酝酿|讨论|评估|商讨|斟酌|权衡|准备)(?=[缩削减取终暂搁退撤])/;

/** Words with which something reported before is pointed at. */
export const report =
	/[这此其该]|报道|报导|传闻|消息|说法|传言|指称|爆料|流言|猜测|所谓/;

/** Behind a trade or a thing, they belong to a deal, which is what the fate met: 芯片销售协议, 收购资产的交易. */
const dealt =
	"[^,。;]{0,3}(?:协议|合同|合约|交易(?!量)|收购|并购|合并|订单|合作|投资|案)|的(?:计划|方案|要约|谈判|磋商)";

/** Right before a fate: no deal met it, but somebody's wealth or worth (身家缩水), a trade (对华出货暂停) or an exclusive right (排他限制解除). */
export const ofOther = new RegExp(
	`(?:身家|身价|财富|市值|净值|股价|薪酬|交易量|招聘|(?:资产|出货|出口|发货|销售|独家|排他)(?!${dealt}))[^,。;]{0,6}$`,
);

/** Behind a fate: what one does alone met it, 暂停自建数据中心, or an exclusive right, 解除了Azure的独家权利. */
export const ofOwnPlan =
	/^(?:了|其)?(?:自建|自研|自有|自主)|^[^,。;]{0,14}(?:独家|排他)(?!协议|合同|合约|合作)/;

/** What is not yet a deal. */
export const ofTalks = /谈判|磋商|洽谈|协商/;
