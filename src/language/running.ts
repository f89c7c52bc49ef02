import { attained } from "./en/attained.ts";
import * as en from "./en/running.ts";
import * as zh from "./zh/running.ts";

/** How much of the words before a figure may tell that somebody has it. */
const reach = 36;

/** The same, where they also say which of its kind it is. */
const stretch = 96;

/** Words around a power that say that it runs: "470MW running", "has 2 GW online", "has reached 200 MW"; not "wants 1 GW running". */
export const isSaidRunning = (ahead: string, behind: string): boolean => {
	const isSaid =
		en.runningBehind.test(behind) ||
		en.isLiveBehind.test(behind) ||
		zh.liveBehind.test(behind) ||
		attained.test(ahead.slice(-stretch)) ||
		(en.liveBehind.test(behind) && en.held.test(ahead.slice(-reach)));
	return isSaid && !en.unrealised.test(ahead);
};

/** Behind a power: it is contracted, whatever runs. */
export const isOnPaper = (behind: string): boolean =>
	en.onPaperBehind.test(behind) || zh.onPaperBehind.test(behind);

/** Right before a power: it is only contracted, however much it has grown. */
export const isPlanned = (ahead: string): boolean =>
	en.onPaper.test(ahead) || zh.onPaper.test(ahead);

/** Before a power: whose company runs it today, "Today OpenAI runs". */
export const isRunToday = (ahead: string): boolean =>
	en.presentlyAhead.test(ahead);

/** Before a power: "contracted capacity has reached more than". */
export const isContractedTo = (ahead: string): boolean =>
	en.contractedTo.test(ahead);

/** Behind a power: "runs 810MW today". */
export const isOfToday = (behind: string): boolean =>
	en.presentlyBehind.test(behind);

/** Right before a power: 目前用电50万千瓦. */
export const isOfPresent = (ahead: string): boolean =>
	zh.presentlyAhead.test(ahead);

/** Right before a power: 在建容量5吉瓦, not there yet. */
export const isUnderWay = (ahead: string): boolean => zh.underWay.test(ahead);

/** Right before a power: 在运容量合计达到, it is all that runs. */
export const isOfRunning = (ahead: string): boolean =>
	zh.runningAhead.test(ahead);

/** Right before a power: what it has grown to. */
export const isGrownTo = (ahead: string): boolean => en.hasGrown.test(ahead);

/** Right before a power: what it has grown from, which ran too. */
export const isGrownFrom = (ahead: string): boolean => en.grewFrom.test(ahead);

/** Right before a power: 一年前是0.6吉瓦, "up from 0.6 GW", what ran before that which runs now. */
export const ranBefore = (ahead: string): boolean =>
	zh.formerly.test(ahead) || en.formerly.test(ahead);

/** Right before a power: one more, with no verb of its own. */
export const isJoined = (ahead: string): boolean => en.joined.test(ahead);

/** Around a power: 过去一年新增3.8吉瓦, "added 3.8 GW over the past 12 months", "400 MW handed over in the quarter". */
export const isAddedByNow = (ahead: string, behind: string): boolean =>
	zh.addedUntilNow.test(ahead) ||
	zh.addedByOpening.test(ahead) ||
	en.handedOver.test(behind) ||
	(!en.toPlans.test(behind) &&
		(en.addedUntilNow.test(ahead) ||
			(en.added.test(ahead) && en.untilNow.test(behind))));

/** Around a power: "added 2 GW of capacity", whenever that was. */
export const isAdded = (ahead: string, behind: string): boolean =>
	en.added.test(ahead) && !en.toPlans.test(behind);
