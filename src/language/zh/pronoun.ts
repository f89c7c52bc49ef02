/** How Chinese points back to those told before; simplified. */

/** Opens a text on a company told before: 该公司. */
export const ownFleet = /^(?:其|旗下|该公司|公司) ?/;

/** Opens a text on a person told before: 他说. */
export const person = /^[他她]/;

/** A deal of any sort. */
export const anyDeal = /交易/;

/** A project told before: 这一项目. */
export const project =
	/(?:这一?|该|此|这个|前述|上述)(?:大型|巨型|联合)?(?:项目|工程|计划)/;

/** Of one told before: 为其带来, 该公司. */
export const ofOneTold = /[为给对]其(?![中他实余])|[该这]家?公司/;
