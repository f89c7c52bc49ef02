import { DatabaseSync } from "node:sqlite";
import { version } from "../../package.ts";
import { wordStoreTrouble } from "../../store/trouble.ts";
import { Failure } from "../failure.ts";
import type { LedgerFlags } from "../flags.ts";
import { logToFile } from "../log.ts";
import { addressRuleOf, type Setup, setUp, storePathOf } from "../setup.ts";
import { examineAlerts } from "./alerts.ts";
import { examineFeeds } from "./feeds.ts";
import { type Finding, fine, warning } from "./finding.ts";
import { underRule } from "./refused.ts";

const examineProgram = (): Finding =>
	fine(
		`dealwatch ${version()} on Node ${process.versions.node}, ${process.platform}`,
	);

const examineTerminal = (): Finding[] => {
	const { stdout, env } = process;
	if (!stdout.isTTY)
		return [
			fine("no terminal here: headless and report serve, watch does not"),
		];
	const { columns, rows } = stdout;
	const isSmall = columns < 60 || rows < 16;
	const locale = env.LC_ALL ?? env.LC_CTYPE ?? env.LANG ?? "";
	return [
		isSmall
			? {
					state: "warning",
					what: `the terminal has ${columns}x${rows} cells`,
					mend: "The dashboard needs 60x16, and is at home from 120x40 on.",
				}
			: fine(
					`the terminal has ${columns}x${rows} cells, ${2 ** stdout.getColorDepth()} colours`,
				),
		/utf-?8/i.test(locale)
			? fine(`characters are UTF-8 (${locale})`)
			: {
					state: "warning",
					what: `the locale ${locale || "(none)"} is not UTF-8`,
					mend: "Chinese quotes may not show. Set LANG=C.UTF-8, or use --ascii for the frames.",
				},
	];
};

const integrityOf = (path: string): Finding => {
	const database = new DatabaseSync(path, { readOnly: true });
	try {
		const row = database.prepare("pragma quick_check").get();
		const verdict = String(row?.quick_check);
		return verdict === "ok"
			? fine(`the store ${path} is whole`)
			: {
					state: "wrong",
					what: `the store ${path} is damaged: ${verdict}`,
					mend: "Move it away: the next start begins a new one and reads the feeds again.",
				};
	} finally {
		database.close();
	}
};

const examineStore = ({ path }: Setup): Finding[] => {
	if (path === ":memory:") return [fine("the store keeps nothing (:memory:)")];
	return [integrityOf(path)];
};

const examineLog = (): Finding => {
	const { path, why } = logToFile();
	return path === null
		? warning(
				`no log can be kept: ${why}`,
				"The dashboard serves without. For a log set XDG_STATE_HOME to a folder that you may write.",
			)
		: fine(`the log is ${path}`);
};

/** Looks at everything that a run needs. Trouble that keeps a run from starting is itself a finding. */
export const examine = async (
	flags: LedgerFlags,
): Promise<readonly Finding[]> => {
	const own = [examineProgram(), ...examineTerminal(), examineLog()];
	try {
		const setup = await setUp(flags);
		try {
			const rule = addressRuleOf(flags);
			const feeds = setup.monitor.feeds().map((feed) => underRule(feed, rule));
			return [
				...own,
				fine(`topic ${setup.topic.title}`),
				...examineStore(setup),
				...examineFeeds(feeds),
				...(await examineAlerts(setup.store)),
			];
		} finally {
			await setup.close();
		}
	} catch (error) {
		const what =
			error instanceof Failure
				? error.message
				: wordStoreTrouble(error, `the store ${storePathOf(flags)}`);
		if (what === null) throw error;
		return [...own, { state: "wrong", what }];
	}
};
