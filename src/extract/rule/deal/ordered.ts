import { rule } from "../rule.ts";
import { ofShares } from "./purchasewords.ts";

const unless = [...ofShares, "acquire", "capital"] as const;
const goods = "chip|system|cloud";

/** Contracts told from the seller's side or with their words turned about, whose order tells who buys whatever the two do. */
export const ordered = {
	en: [
		rule(
			"purchase/order-from",
			"purchase",
			[
				"o:N ~, win|sell ~ v:M ~ contract|order ~ from ~ s:N",
				"o:N ~, win|sell ~ contract|order ~ v:M ~ from ~ s:N",
				"v:M - contract|order order? from s:N _ o:N",
				"o:N - v:M - contract|order order? from s:N",
				"o:N ~ contract|order , v:M from s:N",
				"o:N ~ backlog|client ~ v:M ~ from s:N",
				`o:N ~, win ~ v:M from s:N ~ for ~ ${goods}`,
				"o:N ~ win v:M s:N - contract|order",
				"o:N ~ s:N ~ client ~ v:M - contract",
				// "Wyvern will provide the $180 million of computing that Arden needs".
				`o:N ~ sell ~ v:M ~ of|worth ~ ${goods} ~ clause s:N ~ need|order|buy`,
				`o:N ~ sell ~ ${goods} ~ worth ~ v:M ~ clause s:N ~ need|order|buy`,
			],
			{ passive: true, unless: [...unless, "put", "spend"] },
		),
		rule(
			"purchase/own-order",
			"purchase",
			[
				`s:N - v:M - contract? buy|order of|for ~ o:N ~ ${goods}`,
				`s:N ~ with ~ o:N to buy ~ ${goods} ~ for|worth ~ v:M`,
				// "A $5 billion contract under which Deepmere would rent servers from Oracle".
				`v:M ~ contract ~ clause ~ s:N ~ buy ~ ${goods} ~ from ~ o:N`,
				// "Has signed a contract for 90 MW at Harrow's site, agreeing to pay €1.3 billion".
				"s:N ~, sign|win ~ contract ~ G ~ o:N - site ~ , ~ spend ~ v:M",
			],
			{ unless },
		),
		rule(
			"purchase/sells-it",
			"purchase",
			[`o:N ~ sell it|N ~ ${goods} ~ for|worth ~ v:M`],
			{ passive: true, unless },
		),
		rule(
			"purchase/client-of",
			"purchase",
			[
				"s:N ~ client ~ of ~ o:N ,? ~ contract ~ worth|of|for ~ v:M",
				"s:N ~ client ~ of ~ o:N ~, spend|buy ~ v:M",
			],
			{ unless },
		),
		rule(
			"purchase/from-which",
			"purchase",
			[
				"o:N , from|with clause relative s:N ~ buy|spend|sign|contract|put ~ v:M",
				"o:N , to clause relative s:N ~ spend ~ v:M",
				`s:N ~ acquire|win ~ v:M of - ${goods} ~ from ~ o:N`,
				"v:M _ s:N _? spend o:N",
				"contract ~ by ~ s:N ~ with ~ o:N ,? - worth|valuation ~ v:M",
				"v:M - contract ~ sign ~ by ~ s:N ~ with ~ o:N",
			],
			{ passive: true, unless: ofShares },
		),
		rule(
			"purchase/between",
			"purchase",
			[
				"contract ~ with ~ s:N & o:N ,? - valuation for ~ v:M",
				"s:N ~ contract ~ with|to|from ~ o:N ,? - valuation for ~ v:M",
				"s:N ~ sign|win v:M o:N - contract|order",
				"s:N o:N contract ~ worth|for ~ v:M",
				"s:N o:N contractsum - v:M",
			],
			{ unordered: true, passive: true, unless: ofShares },
		),
	],
	zh: [],
};
