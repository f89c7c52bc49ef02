import { finalPapers as en } from "./en/papers.ts";
import { finalPapers as zh } from "./zh/papers.ts";

/** How a language says that a deal's final papers are still to come. The head tells cheaply that it does not. */
export type FinalPapers = Readonly<{ head: RegExp; whole: RegExp }>;

export const finalPapers = { en, zh } as const;
