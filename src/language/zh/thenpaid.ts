/** Before a sum, how its clause begins: 届时高通将支付. */
export const onceDone = /(?:届时|到时)[^,;。]{0,14}$/;

/** Right before it and behind it: it is paid. */
export const paying =
	/(?:拨付|支付|投入|投资|注资|注入|付款|拨款|给付|拨出|付出)(?:首期|首笔|第一笔)?$/;
export const paid = /^[^,;。]{0,4}(?:到账|到位|入账|拨付|支付)/;

/** Before a power: 每期30亿美元,与. */
export const step =
	/每(?:期|笔|批|次|档|阶段)[^;。]{0,16},?(?:均|都|分别)?(?:与|和|对应|挂钩|绑定|匹配|配合)(?:着|于)?$/;
