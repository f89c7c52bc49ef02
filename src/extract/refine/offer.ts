import { withoutBackers } from "../../language/backer.ts";
import { offerAnswered } from "../../language/offer.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { quantityOf } from "../rule/line/pick.ts";
import { symbolOf } from "../rule/line/symbol.ts";
import type { Pair } from "../rule/party/trade.ts";
import type { Language } from "../rule/read.ts";
import { languages } from "../rule/status/fatephrase.ts";
import { slotted } from "./slotted.ts";

/** Who offers what to whom in a line, and the place of the word that turns it down, -1 for none. */
type Offer = Readonly<{
	line: Line;
	pair: Pair;
	isTakeover: boolean;
	from: number;
	to: number;
	refused: number;
}>;

const acquire = symbolOf("acquire");
const bid = symbolOf("bid");
const deny = symbolOf("deny");

const offerIn = (line: Line, lang: Language): Offer | null => {
	const mayOffer =
		line.names.length > 1 && (line.has.has(acquire) || line.has.has(bid));
	if (!mayOffer) return null;
	const { text: told, placeAt } = slotted(line);
	const text = withoutBackers(told);
	const found = offerAnswered(text, lang);
	if (found === null) return null;
	const subject = line.tokens[found.bidder]?.name;
	const object = line.tokens[found.target]?.name;
	if (subject === undefined || object === undefined || subject === object)
		return null;
	// What may be turned down is not.
	const isRefused =
		found.refused !== -1 &&
		!languages[lang].feared.test(text.slice(found.start, found.refused));
	return {
		...{ line, pair: { subject, object }, isTakeover: found.isTakeover },
		...{ from: placeAt(found.start), to: placeAt(found.end - 1) + 1 },
		refused: isRefused ? placeAt(found.refused) : -1,
	};
};

const given: ReadonlySet<Draft["kind"]> = new Set([
	"acquisition",
	"investment",
	"purchase",
]);

const isWithin = ({ from, to, line }: Offer, draft: Draft): boolean =>
	draft.line === line &&
	draft.at !== undefined &&
	draft.at >= from &&
	draft.at <= to;

/** The offer itself is made, whatever is answered. */
const asOffered = ({ pair, isTakeover }: Offer, draft: Draft): Draft => {
	const { denied: _denied, ...told } = draft;
	return { ...told, ...pair, ...(isTakeover ? { kind: "acquisition" } : {}) };
};

/** The sum of a takeover offer that nobody has read. */
const unread = (
	offer: Offer,
	drafts: readonly Draft[],
	lang: Language,
): readonly Draft[] => {
	const { line, pair, from, to, isTakeover } = offer;
	const at = line.symbols.indexOf("M", from);
	const quantity = quantityOf(line.tokens[at]);
	const isTold = drafts.some((draft) => draft.line === line && draft.at === at);
	if (!isTakeover || quantity === null || at >= to || isTold) return [];
	const { value, start, end } = quantity;
	const rule = `${lang}/acquisition/offer`;
	return [{ kind: "acquisition", ...pair, value, start, end, rule, line, at }];
};

/** An offer turned down is off, as a deal is that its owners vote down. */
const endOf = (
	{ line, pair, from, refused, to }: Offer,
	lang: Language,
): readonly Draft[] => {
	const opens = line.tokens[from];
	const closes = line.tokens[to - 1];
	if (refused === -1 || opens === undefined || closes === undefined) return [];
	const isDenied = line.symbols.slice(from, refused).includes(deny);
	return [
		{
			...{ kind: "status", ...pair, qualifier: "cancelled" },
			...(isDenied ? { denied: true } : {}),
			...{ start: opens.start, end: closes.end, line, at: refused },
			rule: `${lang}/status/offer`,
		},
	];
};

/** What is told of an offer: its sum, and that it is off; a deal's end told of the same words is this one. */
const withOffer = (
	drafts: readonly Draft[],
	offer: Offer,
	lang: Language,
): readonly Draft[] => {
	const isTakeover =
		offer.isTakeover ||
		drafts.some(
			(draft) => draft.kind === "acquisition" && isWithin(offer, draft),
		);
	const ended = isTakeover ? endOf(offer, lang) : [];
	const isEnd = (draft: Draft) =>
		ended.length > 0 &&
		draft.kind === "status" &&
		draft.qualifier === "cancelled" &&
		isWithin(offer, draft);
	return [
		...drafts
			.filter((draft) => !isEnd(draft))
			.map((draft) =>
				given.has(draft.kind) && isWithin(offer, draft)
					? asOffered(offer, draft)
					: draft,
			),
		...unread(offer, drafts, lang),
		...ended,
	];
};

/** "N's board rejected K's takeover offer": whoever answers an offer is to be bought, by whoever makes it. */
export const withOffersAnswered = (
	drafts: readonly Draft[],
	{ lines, lang }: Notes,
): readonly Draft[] =>
	lines
		.flatMap((line) => offerIn(line, lang) ?? [])
		.reduce((told, offer) => withOffer(told, offer, lang), drafts);
