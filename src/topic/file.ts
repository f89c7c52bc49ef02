import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { keysAt } from "./json-schema.ts";
import { Locator, type Place } from "./locate.ts";
import { describeIssue, describeUnknownKey } from "./problem.ts";

/** One thing that is wrong with a file: where, what, and how to mend it. */
export type FileProblem = Readonly<{
	/** `null`: the file as a whole, such as one that is not there. */
	place: Place | null;
	message: string;
}>;

/** Why nothing could be read; never without a problem. */
export type FileError = Readonly<{
	problems: readonly FileProblem[];
	/** All of them in words, one a line, as `file:line:column: message`, which editors and terminals can jump to. */
	error: string;
}>;

/** What a file is to hold. */
export type Form<T> = Readonly<{
	schema: z.ZodType<T>;
	/** What the whole of it is called: "the topic". */
	name: string;
	/** What an empty file is taken for, where it may be empty. */
	empty?: unknown;
	/** What is not to be repeated in an error, by the path that leads to it. */
	isSecret?: (path: Path) => boolean;
}>;

type Path = readonly PropertyKey[];

const problemsOf = (
	issue: z.core.$ZodIssue,
	{ schema, name, isSecret }: Form<unknown>,
	locator: Locator,
	whole: unknown,
): FileProblem[] => {
	const { path } = issue;
	if (issue.code === "unrecognized_keys") {
		const known = keysAt(schema, path, whole);
		return issue.keys.map((key) => ({
			place: locator.placeOfKey(path, key),
			message: describeUnknownKey(key, known),
		}));
	}
	const isHidden = typeof issue.input === "string" && isSecret?.(path);
	const key = path.length ? path.map(String).join(".") : name;
	return [
		{
			place: locator.placeOfValue(path),
			message: describeIssue(issue, key, isHidden ? "…" : issue.input),
		},
	];
};

const describe = (file: string, { place, message }: FileProblem): string =>
	place === null
		? `${file}: ${message}`
		: `${file}:${place.line}:${place.column}: ${message}`;

export const errorOf = (
	file: string,
	problems: readonly FileProblem[],
): FileError => ({
	problems,
	error: problems.map((problem) => describe(file, problem)).join("\n"),
});

const inOrder = (one: FileProblem, other: FileProblem): number =>
	(one.place?.line ?? 0) - (other.place?.line ?? 0) ||
	(one.place?.column ?? 0) - (other.place?.column ?? 0);

/** Reads YAML of a form. What is no such thing comes back as an error that says where, what, and how to mend it. */
export const parseFile = <T>(
	yaml: string,
	file: string,
	form: Form<T>,
): Readonly<{ data: T }> | FileError => {
	if (yaml.includes("\0"))
		return errorOf(file, [
			{ place: null, message: "this is no text file; name a YAML file" },
		]);
	const lines = new LineCounter();
	const document = parseDocument(yaml, {
		lineCounter: lines,
		prettyErrors: false,
	});
	const locator = new Locator(document, lines);
	if (document.errors.length > 0)
		return errorOf(
			file,
			document.errors.map(({ message, pos }) => ({
				place: locator.placeOf(pos[0]),
				message: `this is not YAML: ${message}`,
			})),
		);
	const whole: unknown = document.toJS() ?? form.empty ?? null;
	const parsed = form.schema.safeParse(whole, { reportInput: true });
	if (parsed.success) return { data: parsed.data };
	return errorOf(
		file,
		parsed.error.issues
			.flatMap((issue) => problemsOf(issue, form, locator, whole))
			.sort(inOrder),
	);
};
