import { openDeliveryTally } from "../../alert/service/delivery-tally.ts";
import type { HeadlessFlags } from "../headless.ts";
import { logToStderr } from "../log.ts";
import { runOnce } from "./once.ts";
import type { Run } from "./open.ts";
import { runForEver } from "./service.ts";

/** Runs without a dashboard, once or until it is stopped; returns how many alerts were delivered that told news. */
export const runHeadless = async (
	flags: HeadlessFlags,
	since: Date | undefined,
): Promise<number> => {
	const run: Run = {
		flags,
		since,
		log: logToStderr(flags.text),
		pulse: { beat: Date.now(), isReady: false },
		tally: openDeliveryTally(),
	};
	await (flags.once ? runOnce(run) : runForEver(run));
	return run.tally.news();
};
