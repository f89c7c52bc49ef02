import { rule } from "../rule.ts";

const owed = ["debt", "revenue", "annual", "contract", "order"] as const;

/** Money told from the side of the company that gets it; read before rounds, which would take the sum for the whole. */
export const inflow = {
	en: [
		rule(
			"investment/raised-from",
			"investment",
			[
				"o:N ~, raise ~ v:M from s:N $",
				"o:N ~, raise ~ v:M from s:N clause|into|W|for|to|;",
				"o:N ~, raise|win ~ v:M into|of - capital round? from s:N $",
				"o:N ~, raise|win ~ v:M into|of - capital round? from s:N clause|into|W|for|to|;",
				"o:N say s:N ~ letter ~ for v:M",
				"o:N ~, invest|put ~ of|worth|for ~ v:M ~ from|by s:N",
			],
			{ passive: true, unless: [...owed, "join", "acquire"] },
		),
		rule(
			"investment/part-of-round",
			"investment",
			[
				"o:N ~, raise|round|win ~ M ~ , ~ v:M ~ from|by s:N",
				"o:N ~ M - round ~ , ~ v:M ~ from|by s:N",
				"o:N ~, raise|round ~ M ~ , with? s:N - put|invest|sell|give ~ v:M",
				"o:N ~, raise|round ~ M ~ M , with? s:N - put|invest|sell|give|win ~ v:M",
				"o:N ~ M - round ~ , with? s:N - put|invest|sell|give ~ v:M",
			],
			{ passive: true, unless: [...owed, "acquire"] },
		),
		rule(
			"investment/shares-sold",
			"investment",
			[
				"o:N ~, sell ~ v:M - equity|stock|stake to s:N",
				"o:N ~, sell ~ v:M of|into|worth - equity|stock|stake to s:N",
			],
			{ passive: true },
		),
		rule(
			"investment/provides-capital",
			"investment",
			["s:N ~, sell|give ~ v:M ~ capital|round ~ to|for ~ o:N"],
			{ unless: owed },
		),
		rule("investment/shares-for", "investment", [
			"s:N ~ spend|put|invest ~ v:M & - win ~ P of - o:N",
			"for - v:M s:N ~ win ~ P of - o:N",
			"s:N ~, win|buy|acquire|give ~ stock|equity|stake ~ o:N ~ for v:M",
		]),
		rule("investment/places-bet", "investment", ["s:N ~, buy v:M put on o:N"]),
		rule(
			"investment/fronted",
			"investment",
			[
				"^ into|on o:N , s:N ~ invest|put ~ v:M",
				"v:M _ s:N ~ invest|put ~ into|to|on o:N",
			],
			{ unless: ["chip", "system", "cloud", "site"] },
		),
	],
	zh: [],
};
