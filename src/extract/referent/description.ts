import { type Business, businessOf } from "../../language/business.ts";
import { isLongListed } from "../../language/company/listed.ts";
import { homes } from "../../language/home.ts";
import {
	isCompany,
	isStartup,
	namesBacker,
	tellsPlace,
} from "../../language/reference.ts";
import { sectorOf } from "../../language/sector.ts";
import { fold } from "../../text/fold.ts";
import { isSector } from "../rule/party/trade.ts";
import type { Telling } from "./telling.ts";

/** No start-up has long been listed, and none is a fund, nor is "the company"; "the Microsoft-backed company" is not Microsoft. */
export const mayBe = (role: string, name: string): boolean =>
	!namesBacker(role, name) &&
	!(isCompany(role) && isSector(name, "fund")) &&
	(!isStartup(role) || !(isLongListed(name) || isSector(name, "fund")));

/** An article about a young maker of chips calls that the startup, not the lab that it supplies. */
const isYoungMaker = (name: string | undefined): name is string =>
	name !== undefined && isSector(name, "chips") && !isLongListed(name);

/** How many of those whom an article is most about may be a start-up that no table knows. */
const prominent = 3;

/** "A stake in the startup": one that the article is about and of whose business nobody knows. */
const isUnknownStartup = (
	role: string,
	name: string,
	{ scene: { main } }: Telling,
): boolean =>
	isStartup(role) &&
	sectorOf(name) === null &&
	main.slice(0, prominent).includes(name);

const does = (
	{ sectors = [], names = [], except = [] }: Business,
	name: string,
): boolean => {
	const known = fold(name);
	return (
		names.includes(known) ||
		(isSector(name, ...sectors) && !except.includes(known))
	);
};

/** Whether a company's business fits a description such as "the chip designer". */
export const fits = (role: string, name: string): boolean => {
	const business = businessOf(role);
	return business !== null && does(business, name);
};

/** The one told of whose business fits a description such as "the software group", but not `subject`; `null` for none. */
export const describedBy = (
	role: string,
	telling: Telling,
	subject: string | undefined,
): string | null => {
	const business = businessOf(role);
	if (business === null) return null;
	const [topic] = telling.scene.main;
	if (topic !== subject && isYoungMaker(topic) && isStartup(role)) return topic;
	const isMeant = (name: string): boolean =>
		name !== subject &&
		mayBe(role, name) &&
		(does(business, name) || isUnknownStartup(role, name, telling));
	const known = telling.known().filter(isMeant);
	return known.find((name) => !telling.isSurpassed(name)) ?? known[0] ?? null;
};

/** "Meta buys Larkhill. The software firm": where nobody known fits a business, the company that no table knows; `null` where no business is told. */
export const strangerBy = (
	role: string,
	telling: Telling,
	subject: string | undefined,
): string | null => {
	const business = businessOf(role);
	// A start-up and an "AI company" may be of any business.
	return business === null || business.trade === "lab"
		? null
		: telling.newcomer(subject);
};

/** The one whom this sentence or the last tells of and whose business fits; `null` for none. */
export const describedNear = (
	role: string,
	telling: Telling,
): string | null => {
	const business = businessOf(role);
	return business === null
		? null
		: (telling.near().find((name) => does(business, name)) ?? null);
};

/** A description that may be the last word of a name. */
const ownNoun = /^the (group|bank|foundry)$/i;

const hasHome = (name: string): boolean =>
	homes.some(([, locals]) => locals.includes(fold(name)));

/** "Meta buys Manus. The Singapore-based company": the one just told of whose home nobody knows, where the others are at home elsewhere. */
const strangerTo = (role: string, telling: Telling): string | null => {
	const near = telling.near();
	const unknown = near.filter((name) => !hasHome(name) && mayBe(role, name));
	const [only, more] = new Set(unknown);
	return near.some(hasHome) && more === undefined ? (only ?? null) : null;
};

/** "The Finnish company": the one told of that is at home there, and does what the description says if any does; `null` for none. */
export const atHomeBy = (role: string, telling: Telling): string | null => {
	const home = homes.find(([words]) => words.test(role));
	if (home === undefined)
		return tellsPlace(role) ? strangerTo(role, telling) : null;
	const business = businessOf(role);
	const local = telling
		.known()
		.filter((name) => home[1].includes(fold(name)) && mayBe(role, name));
	const fitting = local.find(
		(name) => business !== null && does(business, name),
	);
	return fitting ?? local[0] ?? strangerTo(role, telling);
};

/** "SK Telecom leads. The group …": the one told whose name says that it is one; `null` for none. */
export const calledBy = (role: string, telling: Telling): string | null => {
	const noun = ownNoun.exec(role)?.[1];
	if (noun === undefined) return null;
	const ending = ` ${noun}`;
	const isCalled = (name: string): boolean =>
		fold(name).toLowerCase().endsWith(ending);
	return telling.known().find(isCalled) ?? null;
};

/** Whom the text is about, or the last one told who may be what the role says. */
export const meantBy = (
	role: string,
	telling: Telling,
	name: string | null,
): string | null =>
	name === null || mayBe(role, name)
		? name
		: (telling.known().find((other) => mayBe(role, other)) ?? name);
