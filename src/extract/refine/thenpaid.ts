import { isOfEach, isOfStep, isThenPaid } from "../../language/thenpaid.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import { sizeOf } from "../rule/following/furthersum.ts";
import type { Line } from "../rule/line/line.ts";
import { textBefore, textBehind, textOf } from "../rule/line/linetext.ts";
import { quantityOf } from "../rule/line/pick.ts";
import type { Language } from "../rule/read.ts";

const isFirst = ({ kind, qualifier }: Draft): boolean =>
	(kind === "capacity" && qualifier === "first") ||
	(kind === "milestone" && qualifier === "first-capacity");

/** The investment of which a part is paid once `phase` has come about; `null` for none. */
const wholeOf = (
	{ subject, object }: Draft,
	drafts: readonly Draft[],
): Draft | null =>
	drafts.find(
		(draft) =>
			draft.kind === "investment" &&
			!draft.denied &&
			(draft.object === subject || draft.subject === object),
	) ?? null;

/** What a line tells to be paid once its first phase has come about: kinds that a sum is else taken for. */
const mistaken: ReadonlySet<Draft["kind"]> = new Set([
	"investment",
	"spending",
	"purchase",
]);

/** When the first phase is due that `line` tells of. */
const dueIn = (line: Line, drafts: readonly Draft[]): Pick<Draft, "when"> => {
	const due = drafts.find(
		(draft) =>
			draft.line === line && draft.kind === "milestone" && isFirst(draft),
	)?.when;
	return due === undefined ? {} : { when: due };
};

/** The first payment of which a line tells with its first phase; `null` for none. */
const firstPaymentIn = (
	line: Line,
	drafts: readonly Draft[],
	lang: Language,
): Draft | null => {
	const phase = drafts.find((draft) => draft.line === line && isFirst(draft));
	const whole = phase === undefined ? null : wholeOf(phase, drafts);
	if (phase === undefined || whole === null) return null;
	const at = line.tokens.findIndex(
		({ mention, start }, place) =>
			mention?.type === "money" &&
			start >= phase.end &&
			isThenPaid(textBefore(line, place), textBehind(line, place)),
	);
	const quantity = quantityOf(line.tokens[at]);
	if (quantity === null) return null;
	const { subject, object } = whole;
	const payment: Draft = {
		...{ kind: "tranche", subject, object, qualifier: "first" },
		...{ value: quantity.value, start: quantity.start, end: quantity.end },
		...{ ...dueIn(line, drafts), line, at },
		rule: `${lang}/tranche/then-paid`,
	};
	return sizeOf(payment) < sizeOf(whole) ? payment : null;
};

/** "The first 500 megawatts will come online in 2027, when $3 billion is to be paid out": the first part of what is invested. */
export const withFirstPayments = (
	drafts: readonly Draft[],
	{ lang }: Notes,
): readonly Draft[] => {
	const lines = new Set(drafts.filter(isFirst).map(({ line }) => line));
	const payments = [...lines].flatMap(
		(line) => firstPaymentIn(line, drafts, lang) ?? [],
	);
	if (payments.length === 0) return drafts;
	const isPayment = ({ kind, line, at }: Draft): boolean =>
		(mistaken.has(kind) || kind === "tranche") &&
		payments.some((payment) => payment.line === line && payment.at === at);
	return [...drafts.filter((draft) => !isPayment(draft)), ...payments];
};

const isPowerOfStep = ({ kind, qualifier, line, at = -1 }: Draft): boolean => {
	const power = line.tokens[at];
	if (kind !== "capacity" || qualifier !== "total" || power === undefined)
		return false;
	return isOfStep(textBefore(line, at)) || isOfEach(textOf(line, power));
};

/** Without the power of each step for which so much is paid, which is no size of the whole. */
export const withoutPowerOfSteps = (
	drafts: readonly Draft[],
): readonly Draft[] => drafts.filter((draft) => !isPowerOfStep(draft));
