/** What Chinese says beside a power, of how much of it is meant. */

/** Before the figure: 可扩展至90兆瓦. */
export const extendable =
	/(?:可|能)(?:再|望|以)?(?:扩展|扩充|扩建|扩容|扩大|扩|增|提升|增加|提高)[至到]\s*$/;

/** Words for what servers stand in. */
export const racks = /机[柜架]/;
