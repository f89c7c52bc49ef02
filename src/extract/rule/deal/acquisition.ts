import { rule } from "../rule.ts";

/** Sums beside a word that else values a company; read before all measures. */
export const acquisitionValued = {
	en: [
		rule("acquisition/valued-at", "acquisition", [
			"s:N ~ acquire ~ of ~ o:N - valuation - for ~ v:M",
			"s:N ~, acquire ~ o:N ~, contract clause? - valuation N? it? for ~ v:M",
			"acquire ~ of ~ o:N - valuation - for ~ v:M",
		]),
	],
	zh: [],
};

/** The sum of a takeover that the article has told of; read last, since others have more to say. */
export const acquisitionTold = {
	en: [
		rule("acquisition/told-before", "acquisition", [
			"contract ~, worth ~ v:M",
			"cost ~ reach ~ v:M",
			"with|_ debt ,? ~ contract|acquire ~ cost|worth|reach|for ~ v:M",
			"^ _? cost - v:M $",
			"put - cost for - v:M",
			"cost ~ rise ~ to ~ v:M",
			"^ - cost , - v:M",
		]),
	],
	zh: [
		rule("acquisition/told-before", "acquisition", [
			"s:N ~, v:M ~ acquire",
			"contract ~, worth ~ v:M",
		]),
	],
};

/** Takeovers, whole or by hiring the people and licensing the technology. */
export const acquisition = {
	en: [
		rule(
			"acquisition/acquired-by",
			"acquisition",
			[
				"o:N ~ acquire|buy ~ by ~ s:N ~, for|into|worth ~ v:M",
				"sell ~ o:N !chip|system|cloud|stock|use - to ~ s:N ~ for|into|worth ~ v:M",
				"o:N ~, sell ~ to ~ s:N ~, for|into|worth ~ v:M",
				"acquire|buy ~ of ~ o:N ~ by ~ s:N ~, worth|cost|for ~ v:M",
				"acquire ~ of ~ o:N ~ cost s:N v:M",
				"o:N ~ not|fall|deny|cancel ~ s:N - v:M - bid",
				"o:N ~ not|fall|deny|cancel ~ s:N - bid of|worth|for - v:M",
				"contract for o:N ~ cost s:N v:M",
				"o:N , for clause relative s:N ~ spend ~ v:M",
				"o:N , relative? ~ acquire ~ by ~ s:N ~, for|into|worth ~ v:M",
				"o:N , clause relative s:N ~ acquire|buy ~ for|into|worth ~ v:M",
				"o:N , _? s:N - to? acquire for|into|worth v:M",
				"v:M ~ acquire ~ of|for ~ o:N ~ by ~ s:N",
				"o:N ~ v:M all? - acquire by s:N",
				"v:M - s:N - spend for o:N $",
				"v:M - s:N - spend for o:N _|,|;",
				"acquire|buy - o:N cost s:N v:M",
				"o:N ~ v:M ~ acquire by s:N",
				"N ~ sell ~ of o:N to s:N into - v:M - contract",
				"v:M ~ bid by - s:N for - o:N",
				"o:N , acquire|buy for v:M W? by s:N",
				"o:N ~ give s:N - to acquire|buy it W? for v:M",
			],
			{ passive: true },
		),
		rule("acquisition/acquires-for", "acquisition", [
			"s:N ~, acquire ~ o:N !stock|equity|stake ~, for|worth|into|cost ~ v:M",
			"s:N ~, bid ~ v:M ~ for ~ o:N",
			"s:N ~ done ~ v:M o:N - contract",
			"s:N ~, acquire|buy ~ o:N , ~N , for ~ v:M",
			"s:N ~, acquire|buy ~ o:N , ~N , into ~ contract ~ v:M",
			"s:N ~, acquire ~ o:N ~, spend ~ v:M",
			"s:N ~ v:M ~ contract for o:N !chip|system|cloud|stock|equity|stake",
			"s:N ~ v:M ~ bid ~ for ~ o:N",
			"s:N ~ on|for ~ o:N ~ with ~ v:M ~ bid",
			"s:N ~ win o:N with ~ v:M ~ bid|contract",
			"s:N ~, buy ~ o:N !chip|system|cloud|stock|equity ~, into ~ contract ~ worth|of|for ~ v:M",
			"s:N ~ v:M ~ contract to - acquire|buy - o:N !chip|system|cloud|stock|equity|stake",
			"s:N ~, acquire ~ o:N ~, ~ v:M ~ contract",
			"s:N ~, buy ~ <!from|to|with|for o:N ~, for ~ v:M",
			"s:N ~, buy ~ o:N ~, into ~ v:M ~ contract",
			"s:N ~ v:M ~ acquire ~ of|to|for ~ o:N",
			"s:N ~ v:M ~ acquire acquire? o:N",
			"s:N ~ v:M ~ buy of - o:N !chip|system|cloud|stake|equity|stock",
			"s:N ~, spend|put ~ v:M ~ to ~ acquire|buy - o:N !chip|system|cloud|stake|equity|stock",
			"s:N ~, spend|put ~ v:M into W to acquire - o:N !chip|system|cloud|stake|equity|stock",
			"s:N ~ stake - o:N , clause? spend ~ v:M !N",
			"s:N ~, spend ~ v:M ~ for|on o:N _? team|license",
			"s:N ~, spend ~ v:M for o:N into W",
			"s:N ~, spend ~ v:M - for o:N $",
			"s:N ~, spend ~ v:M into? - capital|equity|stock for o:N $",
			"s:N - buy|acquire ~ o:N , - for|worth - v:M",
			"s:N ~, spend ~ v:M - for o:N ;",
			"s:N ~ acquire|buy ~ o:N ~ for - M ,? & - v:M with|_ debt",
			"s:N give v:M _? for o:N $",
			"s:N give v:M _? for o:N ,|;|W|relative",
			"s:N ~, spend ~ v:M into? - capital|equity|stock for o:N ;",
			"s:N ~ acquire ~ of ~ o:N ~, v:M",
			"s:N ~, spend ~ v:M - for o:N W|,|clause",
			"s:N ~, spend ~ v:M - for o:N & M for",
			"s:N ~, spend ~ M - for N & v:M for o:N",
			"s:N ~, spend ~ v:M into? - capital for o:N W|,|clause",
			"^ for v:M , s:N ~ acquire|buy - o:N",
			"cost clause s:N ~ spend for o:N - v:M",
		]),
		rule("acquisition/hires-and-licenses", "acquisition", [
			"s:N ~, spend|put ~ v:M ~, hire|license ~N o:N",
			"s:N ~, spend ~ o:N - v:M ~ license|hire",
			"s:N ~ v:M - o:N - license|hire",
			"s:N ~, hire ~ o:N ~N license ~N v:M",
			"s:N ~, spend|put ~ v:M ~, hire|license ~ from|of ~ o:N",
			"s:N ~, v:M ~ hire|license ~N o:N",
			"s:N ~, hire|license ~ o:N ~, v:M",
		]),
		rule(
			"acquisition/bought-before",
			"acquisition",
			["<!stake|equity|stock o:N , acquire|buy for v:M"],
			{ actor: true },
		),
		rule("acquisition/alone", "acquisition", [
			"v:M ~ acquire ~ of ~ o:N",
			"acquire ~ o:N !stock|equity|stake ~ for|worth ~ v:M",
		]),
	],
	zh: [
		rule("acquisition/acquires-for", "acquisition", [
			"s:N ~, v:M ~, acquire ~ o:N !P|stake|equity",
			"s:N ~, acquire ~ o:N ~, v:M",
			"s:N ~, &|with ~ o:N ~ sign ~, v:M ~ acquire",
			"s:N ~ to|for ~ o:N ~ acquire ~, v:M",
			"s:N ~, v:M ~ use o:N ~ acquire",
			"s:N ~, use v:M win o:N ;|,",
			"s:N ~, put|spend ~ v:M ~ win o:N !cloud|system|chip|contract|stake|license|M|P",
			"s:N ~, to|for ~ o:N ~ v:M ~ acquire",
		]),
		rule(
			"acquisition/acquired-by",
			"acquisition",
			[
				"o:N ~ by ~ s:N ~ v:M ~ acquire",
				"o:N ~, by ~ s:N ~ acquire ~, v:M",
				"o:N ~ v:M ~ by ~ s:N ~ acquire",
				"o:N ~ v:M ~ sell ~ s:N",
				"o:N ~ use v:M ~ sell - s:N",
				"v:M ~ to ~ s:N ~ sell ~ o:N",
			],
			{ passive: true },
		),
		rule("acquisition/hires-and-licenses", "acquisition", [
			"s:N ~, v:M ~, hire|license ~ o:N",
			"s:N ~, hire|license ~ o:N ~, v:M",
			"s:N ~, v:M ~, win ~ o:N ~ license|team",
			"s:N ~, v:M ~ &|with ~ o:N ~ sign ~ license",
			"s:N ~, &|with ~ o:N ~ sign ~ license ~, v:M",
		]),
		rule("acquisition/alone", "acquisition", [
			"v:M ~ acquire ~ o:N !P|stake|equity",
			"acquire ~ o:N ~ v:M",
		]),
	],
};
