const later = "推迟|推后|延后|顺延|延期|延迟|延至|延到|递延|押后";

/** A clause that tells of something put off: it will come, only later. */
export const putOff = new RegExp(later);

/** Put off to a time, or by one: 推迟至2027年, 推迟一年; 推迟到明年. */
export const putOffTo = new RegExp(
	`(?:${later})(?:了|约|近|逾|[^,。;]{0,24}?(?:至|到|为))?(?:少|于|约)? ?(?:\\d|[一二两三四五六七八九十数半几][年个季]|[今明后去次]年|下个?[月季半]|年[底末中])|[至到](?:\\d{4}年)[^,。;]{0,6}(?:${later})`,
);

/** What is late where a project is, and no deal: works, a phase, a delivery. */
export const works =
	/项目|工程|阶段|[一二三首]期|[一二三]厂|交付|交货|投运|投产|量产|上线|完工|竣工|启用|启动|动工|开工|建设|兴建|建造|施工|数据中心|资料中心|园区|机房|工期|进度/;

/** Beside them it is the deal that is put off. */
export const deals =
	/投资|入股|注资|融资|收购|并购|合并|协议|合同|合约|交易|合作|谈判|签/;

/** Behind a verb of denial: that anything is late. */
export const deniedDelay =
	/^(?:了|过)?(?:会|将|有|存在|任何|出现|这一|该|上述|相关|其|首[期批个]|项目|工程|数据中心|资料中心|投运|完工|进度|工期|的|已|被|要|是){0,5}(?:延期|延误|延迟|延后|推迟|推后|顺延|延宕|拖延|落后)/;
