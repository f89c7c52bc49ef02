import type { OfferTable } from "../offer.ts";

const refused =
	"(?:(?:投票|一致|断然|正式|明确|再次|多次|直接)?(?:拒绝|回绝|婉拒|否决|驳回|谢绝)(?!就))";
const undecided = "(?:接受|同意|批准|通过|收到|考虑|审议|就)";
const answer = `(?:(?<refused>${refused})|${undecided})[了过]?`;

/** Within a clause; shares bought back are no company. */
const words = (most: number): string =>
	`(?:(?!回购|[买购]回|置评|[报入参]道|采购|监管|法院|法官|政府|称|指)[^,;。⟦⟧]){0,${most}}?`;
const offer = `${words(30)}(?:收购|并购|要约|邀约|报价|出价|提议|提案)`;
const target = "⟦(?<target>\\d+)⟧";
const bidder = "⟦(?<bidder>\\d+)⟧";

export const offers: OfferTable = {
	answered: [
		// N董事会拒绝了K提出的收购要约.
		`${target}${words(16)}${answer}(?:来自|由)?${words(6)}${bidder}${offer}`,
		// K对N的收购要约遭N董事会拒绝.
		`${bidder}${words(16)}(?:对|向|收购|竞购|并购)了?${target}${words(30)}(?:[,]${words(4)})?[遭被]到?(?:⟦\\d+⟧)?${words(10)}(?<refused>${refused})`,
	],
	takeover: "收购|并购",
};
