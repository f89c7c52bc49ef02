/** How Chinese tells who make up the one named behind them: 由贝莱德、英伟达等机构组成的投资联盟AIP; simplified. */

const others = "(?:等(?:机构|公司|企业|巨头|多方)?)?";
const founded =
	"(?:共同|联合|合伙)?(?:组成|组建|合组|发起|成立|设立|创办|创立)的";

/** From the last of them to the name behind. */
const opensGroup = new RegExp(
	`^ ?${others}${founded}[“"「]?[\\u4e00-\\u9fff]{0,16}[ “"「」”(]{0,3}$`,
);

/** Between two of them. */
const joins = /^ ?(?:[、,]|和|与|及|以及) ?$/;

/** Whether `between` two names tells that the first founded the second. */
export const tellsFounder = (between: string): boolean =>
	opensGroup.test(between);

/** Whether what stands `between` two names only lists them. */
export const joinsFounders = (between: string): boolean => joins.test(between);
