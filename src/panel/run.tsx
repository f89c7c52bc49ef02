import process from "node:process";
import type { Snapshot } from "../view/model.ts";
import type { ThemeName } from "../view/ui.ts";
import { wordAbout } from "../wording/claim.ts";
import { wordDispute } from "../wording/dispute.ts";
import { type Locale, wordsOf } from "../wording/locale.ts";
import { fill } from "../wording/template.ts";
import { App } from "./App.tsx";
import { toNotification } from "./notification.ts";
import { renderSized } from "./sized.ts";
import type { DashboardSource } from "./source.ts";

export type DashboardOptions = Readonly<{
	locale?: Locale;
	theme?: ThemeName;
	/** Frames and signs in ASCII only. */
	isAscii?: boolean;
	/** Bell and notification for each new dispute. */
	notifies?: boolean;
	/** Plain text instead of frames, read aloud by screen readers. */
	isForScreenReader?: boolean;
	/** Ends the dashboard from outside. */
	signal?: AbortSignal;
}>;

const maxFps = 30;

const summary = ({ statement }: Snapshot, locale: Locale): string =>
	fill(wordsOf(locale).board.bye, {
		deals: statement.deals.length,
		disputes: statement.disputes.filter(({ state }) => state === "open").length,
		stories: statement.stories,
	});

const notifier =
	(locale: Locale) =>
	({ statement, topicTitle }: Snapshot, id: string): void => {
		const dispute = statement.disputes.find((each) => each.id === id);
		if (!dispute) return;
		const text = `${wordAbout(dispute, locale)}: ${wordDispute(dispute, locale)}`;
		process.stdout.write(toNotification(topicTitle, text));
	};

/** Anything else that writes to the terminal would scroll the screen for good. */
const keepStderrQuiet = (): (() => void) => {
	const { write } = process.stderr;
	process.stderr.write = () => true;
	return () => {
		process.stderr.write = write;
	};
};

/**
 * Shows the dashboard until the user leaves it, then restores the terminal and prints one line; none where it is ended from outside.
 * Rejects with what broke it; the terminal is restored then as well.
 */
export const runDashboard = async (
	source: DashboardSource,
	options: DashboardOptions = {},
): Promise<void> => {
	const locale = options.locale ?? "en";
	const hasColours = (process.env.NO_COLOR ?? "") === "";
	const isBare = options.isForScreenReader ?? false;
	const onNewDispute = options.notifies ? notifier(locale) : null;
	// A key pressed too early has moved the cursor, and Ink draws its first row from there.
	process.stdout.write("\r");
	const speakUp = keepStderrQuiet();
	try {
		const app = renderSized(
			(size) => (
				<App
					source={source}
					size={size}
					locale={locale}
					theme={hasColours ? (options.theme ?? "dark") : "mono"}
					isAscii={options.isAscii ?? false}
					keepsTheme={!hasColours || options.theme !== undefined}
					isBare={isBare}
					onNewDispute={onNewDispute}
				/>
			),
			{
				alternateScreen: true,
				incrementalRendering: true,
				interactive: true,
				maxFps,
				exitOnCtrlC: false,
				patchConsole: true,
				isScreenReaderEnabled: isBare,
			},
		);
		options.signal?.addEventListener("abort", () => app.unmount());
		await app.waitUntilExit();
	} finally {
		speakUp();
	}
	// Who ended it from outside has the last word.
	if (!options.signal?.aborted)
		process.stdout.write(`${summary(source.model(), locale)}\n`);
};
