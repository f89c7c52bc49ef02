const listLink = /^ ?(?:[、,/]|与|和|及|以及|或|至|到|and|or|, and)? ?$/;
const bareHan = /[亿兆][多余]?$/;
const bareLatin = /[a-zA-Z]$/;
const goesOn =
	/^(?:$|[.,;:)!?"”\n]| (?:in|by|to|from|for|over|this|next|last|a|and|at|of)(?![a-z]))/;
const conversion =
	/^ ?,? ?(?:or|折合|约合|相当于|合) ?(?:about |around |roughly |约)?$/;

/** Between a sum and the one whose currency it shares: 320亿、730亿与1,440亿美元. */
export const joinsSums = (between: string): boolean => listLink.test(between);

/** A number in 亿 or 兆, which without a unit may be money. */
export const isLargeHan = (written: string): boolean => bareHan.test(written);

/** A number in "billion" or the like, and behind it nothing that it could count. */
export const isLargeLatin = (written: string, behind: string): boolean =>
	bareLatin.test(written) && goesOn.test(behind);

/** Between a sum and the same in another currency: "$1bn, or about €0.9bn". */
export const convertsSum = (between: string): boolean =>
	conversion.test(between);

const currency =
	/[元圆币镑$€£¥]|(?<![A-Za-z])(?:USD|CNY|RMB|HKD|TWD|EUR|GBP|JPY|yuan|dollars?|euros?|pounds?|yen)/i;

/** Whether the words of a sum say which money it is. */
export const namesCurrency = (sum: string): boolean => currency.test(sum);

/** Behind a number: only its order of magnitude is told, 百亿美元级. */
export const magnitudeOnly = "级";
