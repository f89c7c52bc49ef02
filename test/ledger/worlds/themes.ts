import type { World } from "../world.ts";
import { agreement } from "./agreement.ts";
import { altered } from "./altered.ts";
import { audits } from "./audits.ts";
import { clock } from "./clock.ts";
import { corrections } from "./corrections.ts";
import { deadlines } from "./deadlines.ts";
import { deals } from "./deals.ts";
import { denials } from "./denials.ts";
import { explained } from "./explained.ts";
import { finality } from "./finality.ts";
import { matters } from "./matters.ts";
import { moves } from "./moves.ts";
import { news } from "./news.ts";
import { overtaken } from "./overtaken.ts";
import { parts } from "./parts.ts";
import { prices } from "./prices.ts";
import { quarrels } from "./quarrels.ts";
import { reactions } from "./reactions.ts";
import { revisions } from "./revisions.ts";
import { rivals } from "./rivals.ts";
import { rounds } from "./rounds.ts";
import { setbacks } from "./setbacks.ts";
import { settling } from "./settling.ts";
import { statuses } from "./statuses.ts";
import { stories } from "./stories.ts";
import { tally } from "./tally.ts";
import { windows } from "./windows.ts";

/** All small worlds, by what they are about. */
export const themes: Readonly<Record<string, readonly World[]>> = {
	agreement,
	moves,
	windows,
	deadlines,
	denials,
	matters,
	quarrels,
	settling,
	overtaken,
	explained,
	deals,
	news,
	tally,
	finality,
	prices,
	rivals,
	revisions,
	corrections,
	altered,
	rounds,
	parts,
	statuses,
	setbacks,
	stories,
	clock,
	reactions,
	audits,
};
