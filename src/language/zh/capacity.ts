/** What Chinese says beside a power, of how much of it is meant. */

/** Before the figure: 可扩展至90兆瓦. */
export const extendable =
	/(?:可|能)(?:再|望|以)?(?:扩展|扩充|扩建|扩容|扩大|扩|增|提升|增加|提高)[至到]\s*$/;

const givesUp = "(?:取消|终止|退掉|退出|放弃|解除|撤销)了?";

/** Before the figure, with {@link leasesBehind} behind it: 取消了约2吉瓦的数据中心租约. */
export const givenUpAhead = new RegExp(
	`${givesUp}(?:合计|共|总计|约|近|逾|超过|至少|最多){0,2}\\s*$`,
);
export const leasesBehind = /^的?[^,。;\d]{0,10}租[约赁]/;
/** Before the figure: 终止多份租约，涉及. */
export const leasesGivenUp = new RegExp(
	`${givesUp}[^,。;]{0,8}租[约赁][^,。;\\d]{0,4}(?:,?(?:合计|涉及|共|总计)[^,。;\\d]{0,4})?$`,
);

/** Words for what servers stand in. */
export const racks = /机[柜架]/;

const silent =
	"(?:并?未|没有?|尚未|不曾)(?:逐一|具体|进一步)?(?:说明|公布|公开|透露|披露|交代|提及?|指明|点名)";
const supplies = "(?:芯片|晶片|GPU|供应[商者]?|供货商)";

/** Nobody is told to supply the systems: 未说明采哪家芯片, 采用的芯片未公布, GPU由谁供应没提. */
export const supplierUntold = new RegExp(
	`${silent}[^,，。;；]{0,8}${supplies}|${supplies}[^,，。;；]{0,6}?(?:也|都|则|仍|均)?${silent}|${silent}由谁供应`,
);

/** Before the figure: what it begins with may become that, 后续扩至1吉瓦. */
export const grown =
	/(?:扩展|扩充|扩建|扩容|扩大|扩|增|增加|提升|提高|拉升|升)[至到](?:最高|约|超过|逾|近|最多|高达|将近)?\s*$/;
