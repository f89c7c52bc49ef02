/** Before an amount: something is changed by so much, 将预期上调150亿美元. */
export const changedBy =
	/(?:上[调修]|下[调修]|调[高低]|提高|增加|削减|减少|缩减|加码)了?(?:约|近|逾|超过)?$/;

/** Behind it: what that came to, 至500亿美元. */
export const cameTo = /^,?(?:至|到|达)/;

/** Before an amount: it is how much more or less than another, 比去年多40.7亿元. */
export const differsBefore =
	/比[^,;。]{0,14}(?:多|少|增加|增|减少|减|高|低)(?:了|出)?(?:约|近|逾|超过)?$/;
