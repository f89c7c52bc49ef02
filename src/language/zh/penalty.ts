const fee = "(?:分手费|终止费|解约费|解约金|违约金|毁约金)";

/** Before a figure: 分手费为, 终止收购后支付. */
export const before = new RegExp(
	`${fee}[^,;。]{0,8}$|(?:终止|放弃|取消|撤回)[^;。]{0,20}后,?[^,;。]{0,12}(?:支付|赔付|赔偿)[^,;。]{0,4}$`,
);

/** Behind a figure: 4.35亿美元的反向分手费. */
export const behind = new RegExp(`^[^,;。]{0,4}${fee}`);

/** Before and behind a figure: it is paid to be rid of a deal, 支付20亿美元终止合同. */
export const paid = /(?:支付|付出|付了?|赔付|赔偿|补偿)[^,;。]*$/;
export const toBeRid =
	/^(?:现金)?[,以来后]?(?:提前)?(?:终止|退出|解除|取消|了结|提前结束|解约)/;
