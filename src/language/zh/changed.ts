/** Before a figure: it is what something is changed from. */
export const from =
	/[由从自](?:原[来先定]?的?|此前的?|目前的?)?(?:约|近|逾|超过|最多|最高|至多)?$/;

/** Before a figure: it is what something is changed to. */
export const to = /(?:至|到|为|达|成)(?:约|近|逾|超过|最多|最高|至多)?$/;

/** Beside such a figure: that something changes. */
export const changing =
	/增|提高|提升|升|扩|上调|下调|加码|追加|减|削|降|缩|砍|翻|调/;
