/** Paragraphs such as most of a business page consists of: people, places, reasons, now and then a figure. */
export const prose = {
	en: [
		"The meeting ran late into the evening, and those who left it said little to the reporters waiting in the lobby. One adviser described the mood as friendly but tired. Lawyers for both sides had spent the week on wording that few customers will ever read, among them the rules for what happens when a building is not ready in time.",
		"Residents of the valley have watched the surveyors come and go since spring. Some welcome the work that the site will bring, others worry about noise, water and the price of power. The county has promised a hearing before anything is decided, and a local college wants to train electricians for the years of building ahead.",
		"Analysts were divided on what to make of it. A fund manager in Boston said that the market had seen such promises before and would wait for the first deliveries. Another pointed to the companies that make cooling equipment, cables and switches, whose order books have filled faster than their factories can work.",
		"The chief executive, who founded the company with two friends from university, told employees that the plan would change how they work but not why. He thanked the engineers who had kept the older systems running through a difficult summer, and asked for patience with the move to the new campus, 40 miles from the present one.",
		"Supplies remain the weak point. Transformers now take more than two years to arrive, according to people who buy them, and skilled crews are booked from one season to the next. A spokesman for the grid operator said that requests for connection had doubled since last year and that many of them would never be built.",
		"Regulators in several countries have begun to ask whether such arrangements leave enough room for smaller rivals. A former official said that the question was not the size of any one contract but who could still say no. The companies answered that customers had more choice than ever and that prices had fallen.",
	],
	zh: [
		"会谈一直持续到深夜，离场的人在大厅里对等候的记者没有多说什么。一位顾问形容气氛友好但疲惫。双方的律师花了整整一周推敲文字，其中包括机房未能按时完工时该怎么办，这些条文很少会有客户真正去读。",
		"从春天起，山谷里的居民就看着测量人员来来往往。有人欢迎工程带来的工作机会，也有人担心噪音、用水和电价。县政府答应在作出任何决定之前先举行听证会，当地一所学院则打算为今后几年的建设培养电工。",
		"分析人士看法不一。波士顿一位基金经理说，市场听过不少类似的承诺，要等看到第一批货再说。另一位则提到生产散热设备、线缆和交换机的企业，它们的订单增长得比工厂的产能还快。",
		"这位与两名大学同学一起创业的首席执行官对员工说，计划会改变大家工作的方式，但不会改变工作的理由。他感谢工程师在艰难的夏天里维持旧系统的运转，并请大家耐心等待搬到40公里外的新园区。",
		"供应仍是最薄弱的一环。据采购人员说，变压器现在要等两年多才能到货，熟练的施工队从一个季节排到下一个季节。电网公司的发言人表示，接入申请比去年翻了一番，其中许多项目恐怕永远不会动工。",
		"好几个国家的监管机构开始追问，这样的安排是否还给较小的对手留有余地。一位前官员说，问题不在某一份合同有多大，而在于谁还能说不。企业方面回应说，客户的选择比以往更多，价格也已经下降。",
	],
} as const;
