import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";

const folder = join(import.meta.dirname, "peers");

/** A library that finds dates or quantities in a text, by what the bench calls it. */
export type Peer = Readonly<{
	name: string;
	/** Reads one text in one language, for whatever it finds there. */
	read: (text: string, lang: "en" | "zh") => unknown;
	/** Characters that it is given: some would need an hour for what others read in a second. */
	sample: number;
}>;

type Read = (text: string, ...more: readonly unknown[]) => unknown;
const isRead = (value: unknown): value is Read => typeof value === "function";
const Read = z.custom<Read>(isRead);

const Chrono = z.object({
	en: z.object({ parse: Read }),
	zh: z.object({ hans: z.object({ parse: Read }) }),
});
const Recognizers = z.object({
	recognizeCurrency: Read,
	recognizePercentage: Read,
	recognizeDateTime: Read,
});

const install = (): void => {
	if (existsSync(join(folder, "node_modules"))) return;
	process.stderr.write("bench: installing the libraries to compare with\n");
	spawnSync("npm", ["ci"], { cwd: folder, stdio: "ignore" });
};

/** chrono-node, and Microsoft's recognizers of money, percents and dates. Fetched from the registry at the first call. */
export const loadPeers = (): readonly Peer[] => {
	install();
	const load = createRequire(join(folder, "package.json"));
	const chrono = Chrono.parse(load("chrono-node"));
	const recognizers = Recognizers.parse(
		load("@microsoft/recognizers-text-suite"),
	);
	const cultures = { en: "en-us", zh: "zh-cn" } as const;
	return [
		{
			name: "chrono-node (dates)",
			read: (text, lang) =>
				(lang === "en" ? chrono.en : chrono.zh.hans).parse(text),
			sample: 20_000,
		},
		{
			name: "recognizers-text-suite (money, percents, dates)",
			read: (text, lang) => [
				recognizers.recognizeCurrency(text, cultures[lang]),
				recognizers.recognizePercentage(text, cultures[lang]),
				recognizers.recognizeDateTime(text, cultures[lang]),
			],
			sample: 2_500,
		},
	];
};
