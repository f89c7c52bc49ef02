import { open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Alert } from "../alert.ts";
import type { Language } from "../language.ts";
import { messageOf } from "../message.ts";
import { type Delivery, delivered, type Sink } from "../sink.ts";
import { linkOf } from "../ticker.ts";
import { escapeMarkup, htmlOf } from "./html.ts";

/** Readers that come by once a week should miss nothing. */
const entriesAtMost = 200;

/** By this line we know a file of ours; any other file is left alone. */
const ours = '<generator uri="urn:dealwatch">dealwatch</generator>';

type Entry = Readonly<{ id: string; xml: string }>;

/** Character data can hold no `<`, so that no entry can contain the end of one. */
const entryPattern = /<entry>\n\t\t<id>([^<]*)<\/id>[\s\S]*?<\/entry>/g;

const entriesOf = (feed: string): Entry[] =>
	[...feed.matchAll(entryPattern)].map(([xml, id = ""]) => ({ id, xml }));

const entryOf = (alert: Alert, language: Language): Entry => {
	const message = messageOf([alert], language);
	const link = linkOf(alert);
	const id = escapeMarkup(`${alert.source}:${alert.id}`);
	const parts = [
		`<id>${id}</id>`,
		`<title>${escapeMarkup(message.title)}</title>`,
		`<updated>${alert.time}</updated>`,
		`<category term="${escapeMarkup(alert.type)}"/>`,
		...(link === null ? [] : [`<link href="${escapeMarkup(link)}"/>`]),
		`<content type="html">${escapeMarkup(htmlOf(message))}</content>`,
	];
	return { id, xml: `<entry>\n\t\t${parts.join("\n\t\t")}\n\t</entry>` };
};

/** Newest first, as they came; one that came again keeps its place. */
const merge = (
	fresh: readonly Entry[],
	known: readonly Entry[],
): readonly Entry[] => {
	const ids = new Set(known.map(({ id }) => id));
	const added = fresh.filter(({ id }) => !ids.has(id)).reverse();
	return [...added, ...known].slice(0, entriesAtMost);
};

const feedOf = (
	{ source, data }: Alert,
	updated: string,
	entries: readonly Entry[],
): string =>
	[
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		`\t<id>${escapeMarkup(source)}</id>`,
		`\t<title>dealwatch: ${escapeMarkup(data.topic)}</title>`,
		`\t<updated>${updated}</updated>`,
		"\t<author><name>dealwatch</name></author>",
		`\t${ours}`,
		...entries.map(({ xml }) => `\t${xml}`),
		"</feed>\n",
	].join("\n");

/** The file's text; empty where there is no file yet. */
const readOld = async (path: string): Promise<string> => {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT")
			return "";
		throw error;
	}
};

/** A reader sees the old file or the new one, whole, even after a power cut. */
const replaceFile = async (path: string, text: string): Promise<void> => {
	const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
	try {
		const file = await open(draft, "w", 0o644);
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
};

const write = async (
	path: string,
	alerts: readonly Alert[],
	language: Language,
	now: Date,
): Promise<Delivery> => {
	const [first] = alerts;
	if (first === undefined) return delivered;
	const old = await readOld(path);
	if (old.trim() !== "" && !old.includes(ours))
		return { outcome: "retry", why: `${path} is no feed of dealwatch's own` };
	const fresh = alerts.map((alert) => entryOf(alert, language));
	const entries = merge(fresh, entriesOf(old));
	await replaceFile(path, feedOf(first, now.toISOString(), entries));
	return delivered;
};

/** An Atom file of the newest alerts, which any feed reader can subscribe to. */
export const atomSink = (
	name: string,
	path: string,
	language: Language,
	now: () => Date,
): Sink => ({
	name,
	batch: 100,
	deliver: async (alerts) => {
		try {
			return await write(path, alerts, language, now());
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return { outcome: "retry", why };
		}
	},
});
