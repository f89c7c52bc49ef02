/** Before or behind a name: it only tells who stands behind another, 获英伟达投资的初创公司; simplified. */
export const ahead = /(?!)/;
export const behind =
	/^(?:所|参与|曾|早前)?(?:支持|投资|参投|入股|注资|资助|扶持)的(?:[^,;。]{0,8})?(?:公司|企业|初创|新创|厂商|实验室|团队)/;

/** Before or behind the name of one of those who put money into a round: 由N领投. */
export const inRoundAhead = /(?:投资者|投资方|投资人|股东)(?:包括|有|为)$/;
export const inRoundBehind =
	/^(?:领投|参投|跟投|牵头|等(?:投资者|投资方|机构))/;
