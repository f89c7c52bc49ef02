const contractedAhead =
	/签约(?:电力|算力|容量|装机|总量|规模)?[^,，;；]{0,8}$|(?:合约|合同)(?:电力|算力|容量)[^,，;；]{0,8}$|\b(?:contracted|secured|signed up)\b[^,;]{0,30}$/i;
const contractedBehind =
	/^[^,;.]{0,24}\b(?:under contract|contracted|secured)\b|^[^,，;；。]{0,6}(?:签约|合约|合同)(?:电力|算力|容量)/i;
const underContract = /\bunder contract\b/i;

/** Words around a power that make it all that a company has secured, no single deal's: 已签约算力, "under contract". */
export const isContractedPower = (before: string, behind: string): boolean =>
	contractedAhead.test(before) || contractedBehind.test(behind);

/** Speaks of what a company has secured in all. */
export const isUnderContract = (text: string): boolean =>
	underContract.test(text);
