const paper =
	"agreements?|contracts?|papers|paperwork|documents|documentation|deals?|terms|pact";
const final = "final|definitive|binding|formal";
const soon =
	"expect(?:s|ed)?|hopes?|aims?|plans?|intends?|wants?|seeks?|due|targets?|targeted|anticipated?s?|slated|scheduled|will|would|should|could|to be|set to";

/**
 * Words that say that a deal's final papers are still to come: "finalize the details", "a definitive agreement is
 * expected", 预计…签署最终协议. The head tells cheaply that there are none.
 */
export const finalPapers = {
	en: {
		head: /\b(?:details|terms|partnership|agreements?|contracts?|deals?|papers|paperwork|documents|documentation|pact|signatures?|signing|sign)\b/i,
		whole: new RegExp(
			[
				"\\b(?:finali[sz](?:e|ing)|hammer(?:ing)? out|iron(?:ing)? out|work(?:ing)? out|nail(?:ing)? down|thrash(?:ing)? out|settl(?:e|ing))\\b[^,.;]{0,40}\\b(?:details|terms|partnership|agreements?|contracts?|deal|papers|paperwork|documents)\\b",
				`\\b(?:${soon})\\b[^,.;]{0,24}\\b(?:sign|ink|reach|conclude|complete|close|execute|have)\\b[^,.;]{0,12}\\b(?:${final})\\b[^,.;]{0,12}\\b(?:${paper})\\b`,
				`(?<!\\b(?:no|without|any)\\b[^,.;]{0,12})\\b(?:${final}) (?:\\w+ )?(?:${paper})\\b[^,.;]{0,48}\\b(?:${soon})\\b`,
				"\\b(?:expect|expects|expected|hope|hopes)\\b[^,.;]{0,12}\\b(?:signatures?|a signing|to sign)\\b",
				"\\b(?:intend|plan|aim|want|mean)s? to sign (?:in|by|this|next|before|within|on)\\b",
				`\\b(?:${soon})\\b[^,.;]{0,12}\\b(?:close|conclude|seal|finish) (?:the|their|its|this) (?:deal|agreement|partnership|contract|pact|accord)\\b`,
				`\\b(?:details|${paper})\\b[^,.;]{0,40}\\b(?:to be|will be|should be|are being|is being|still being) (?:signed|finali[sz]ed|inked|settled|agreed|hammered out|worked out|ironed out|nailed down|completed)\\b`,
				`\\b(?:final|remaining|definitive) (?:details|terms)\\b[^,.;]{0,16}\\b(?:${soon})\\b`,
				`\\b(?:work(?:s|ed|ing)?|mov(?:es|ed|ing)|push(?:es|ing)?) (?:towards?|on) (?:a|an|the) (?:${final}) (?:\\w+ )?(?:${paper})\\b`,
				`\\b(?:negotiat|draft)(?:e|es|ing) (?:a|an|the) (?:${final}) (?:\\w+ )?(?:${paper})\\b`,
				"\\b(?:signing|signatures?) (?:is|are|was) (?:expected|due|planned|scheduled|slated)\\b",
			].join("|"),
			"i",
		),
	},
	zh: {
		head: /细节|条款|协议|合同|合约|内容|文件/,
		whole: new RegExp(
			[
				"(?:敲定|确定|完善|商定|落实|谈妥|谈定|磋商)[^,。;]{0,24}(?:细节|条款|协议|合同|合约|内容|文件)",
				"(?:细节|条款|文件|合同|合约|协议)(?:(?!已|没|无|未(?!来))[^,。;]){0,6}(?:未来|接下来|今后|日内|近日|稍后|随后|[几数两][周天个]|待|有望|可望|预计|将)(?:(?!已|没|无|未(?!来))[^,。;]){0,8}(?:敲定|商定|谈妥|落定|定案|落实|签署|签订)",
				"(?:最终|正式)(?:合作|投资|采购|供应)?(?:协议|合同|合约|文件)[^,。;未]{0,8}(?:预计|预期|将|可望|有望|料|拟|定于|计划|预定|原定|定在|订于)[^,。;]{0,14}(?:签署|签订|签定|签约|签妥|敲定|达成|完成|出炉|落定)",
				"(?:预计|预期|可望|有望|料|拟|定于|计划|争取|力争|目标|期待|希望|期望|将|预定|原定|原拟|本应|力拼|准备|打算)[^,。;]{0,20}(?:签署|签订|签定|签妥|达成|订立)(?:最终|正式|确定性|具约束力的?|有约束力的?)?(?:合作|投资|采购|供应)?(?:协议|合同|合约|文件)",
			].join("|"),
		),
	},
} as const;
