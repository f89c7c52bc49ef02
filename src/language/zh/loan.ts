const loan =
	"(?:过桥(?:贷款|融资|资金)|银团(?:贷款|融资)|贷款|授信(?:额度)?|信贷(?:额度|协议)?|信用额度|债券|票据)";

/** Before a figure, but not where shares are sold along with it: 过桥贷款90亿欧元. */
export const before = new RegExp(
	`(?:(?<!股权[加和及与、])${loan}(?:金额|规模|总额)?|借给[^,;。]{1,12})(?:约|达|近|为|共|共计|高达)?$`,
);

/** Behind a figure: 90亿欧元的银团贷款. */
export const behind = new RegExp(
	`^(?:[\\u4e00-\\u9fff]{0,4}?)(?:${loan}|债务融资)(?![加和及与、]股)`,
);
