import { accessSync, constants, existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { isFile } from "../../feed/source.ts";
import type { FeedState } from "../../feed/state.ts";
import { version } from "../../package.ts";
import { Failure } from "../failure.ts";
import type { LedgerFlags } from "../flags.ts";
import { type Setup, setUp } from "../setup.ts";

/** One thing that was looked at. `mend` says what to do where it is not fine. */
export type Finding = Readonly<{
	state: "fine" | "warning" | "wrong";
	what: string;
	mend?: string;
}>;

const fine = (what: string): Finding => ({ state: "fine", what });

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
	accessSync(path, constants.R_OK | constants.W_OK);
	return [integrityOf(path)];
};

const examineFeed = ({ url, title, error, failures }: FeedState): Finding[] => {
	const name = title || url;
	if (isFile(url) && !existsSync(url))
		return [
			{
				state: "wrong",
				what: `${name}: the file ${url} does not exist`,
				mend: "Correct its path in the topic file.",
			},
		];
	if (!error) return [];
	return [
		{
			state: "warning",
			what: `${name}: ${error.words}${failures ? ` (${failures} times in a row)` : ""}`,
			mend: `\`dealwatch feeds check ${url}\` tries it again and says more.`,
		},
	];
};

const examineFeeds = ({ monitor }: Setup): Finding[] => {
	const feeds = monitor.feeds();
	if (feeds.length === 0)
		return [
			{
				state: "wrong",
				what: "no feed is followed",
				mend: "Name some in the topic file, or `dealwatch feeds add URL`.",
			},
		];
	const troubles = feeds.flatMap(examineFeed);
	return [
		fine(`${feeds.length} feeds followed, ${troubles.length} in trouble`),
		...troubles,
	];
};

/** Looks at everything that a run needs. Trouble that keeps a run from starting is itself a finding. */
export const examine = async (
	flags: LedgerFlags,
): Promise<readonly Finding[]> => {
	const own = [examineProgram(), ...examineTerminal()];
	try {
		const setup = await setUp(flags);
		try {
			return [
				...own,
				fine(`topic ${setup.topic.title}`),
				...examineStore(setup),
				...examineFeeds(setup),
			];
		} finally {
			await setup.close();
		}
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return [...own, { state: "wrong", what: error.message }];
	}
};
