import * as en from "./en/capacity.ts";
import * as zh from "./zh/capacity.ts";

/** Words for what servers stand in, also within a longer stretch. */
export const namesRacks = (text: string): boolean =>
	en.racks.test(text) || zh.racks.test(text);

/** Before a power: it is that of what may stand around the site some day. */
export const tellsSurroundings = (ahead: string): boolean =>
	en.surrounding.test(ahead);

/** Before a power: a site "scalable to 90MW", 可扩展至90兆瓦, has up to that. */
export const isExtendable = (ahead: string): boolean =>
	en.extendable.test(ahead) || zh.extendable.test(ahead);

/** Before a power: what was told before may grow to it, "an option to scale to 1 GW", 后续扩至1吉瓦. */
export const growsTo = (ahead: string): boolean =>
	en.grown.test(ahead) || zh.grown.test(ahead);

/** Before a power: nobody will run it. */
export const isNotRun = (ahead: string): boolean => en.notRun.test(ahead);

/** Around a power: it is that of leases that somebody gives up. */
export const isOfLeasesGivenUp = (ahead: string, behind: string): boolean =>
	en.leasesGivenUp.test(ahead) ||
	zh.leasesGivenUp.test(ahead) ||
	(zh.givenUpAhead.test(ahead) && zh.leasesBehind.test(behind));

/** Before a power: all of one supplier's, with what was told before. */
export const isSummedUp = (ahead: string): boolean => en.sumsUp.test(ahead);

/** Says that nobody is told to supply the systems: 未说明采哪家芯片. */
export const leavesSupplierOpen = (text: string): boolean =>
	zh.supplierUntold.test(text);

/** Tells where a site lies, which thereby is another than those before: "Prometheus in Ohio". */
export const tellsPlace = (ahead: string): boolean => en.placed.test(ahead);
