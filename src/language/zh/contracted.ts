/** What Chinese says around a power that a company has secured; simplified. */

/** Before the power: 已签约算力. */
export const contractedAhead =
	/签约(?:电力|算力|容量|装机|总量|规模)?[^,，;；]{0,8}$|(?:合约|合同)(?:电力|算力|容量)[^,，;；]{0,8}$/;

/** Behind the power: 的合约容量. */
export const contractedBehind =
	/^[^,，;；。]{0,6}(?:签约|合约|合同)(?:电力|算力|容量)/;
