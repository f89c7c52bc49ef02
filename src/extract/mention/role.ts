import * as en from "../../language/en/role.ts";
import * as zh from "../../language/zh/role.ts";
import type { NameMention, Span } from "../mention.ts";
import { findWithin } from "./pattern.ts";

const patternsOf = (
	...tables: readonly Readonly<Record<string, readonly string[]>>[]
) =>
	tables.flatMap(Object.entries<readonly string[]>).map(([name, sources]) => ({
		name,
		source: sources.join("|"),
		pattern: new RegExp(`^(?:${sources.join("|")})$`),
	}));

const foremost = patternsOf(en.foremostRoles, zh.foremostRoles);
const unique = [...foremost, ...patternsOf(en.uniqueRoles, zh.uniqueRoles)];

/** Tells a business alone, "the chipmaker": its best known company's, where the text tells of that one and of no other. */
export const isForemost = (role: string): boolean =>
	foremost.some(({ pattern }) => pattern.test(role));

const roles = new RegExp(
	`(?<![A-Za-z])(?:${[...unique.map(({ source }) => source), ...en.roles].join("|")})(?![A-Za-z])|${zh.roles.map((source) => `(?:${source})`).join("|")}`,
	"g",
);

/** "the chipmaker" as NVIDIA, and what is still to be resolved ("the company", 双方) with an empty name; `spans` tell where to look. */
export const readRoles = (
	text: string,
	spans: readonly Span[],
): NameMention[] =>
	findWithin(roles, text, spans).map((found): NameMention => {
		const word = found[0];
		const only = unique.find(({ pattern }) => pattern.test(word));
		return {
			type: "name",
			start: found.index,
			end: found.index + word.length,
			name: only?.name ?? "",
			sort: "role",
		};
	});
