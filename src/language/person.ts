/** How one person is written beside the full name. */
export type Spellings = Readonly<{
	/** Nobody else is called so. */
	own?: readonly string[];
	/** Surnames, which others have too. */
	shared?: readonly string[];
}>;

/** People who are quoted under several names, by their full name; the Chinese ones in simplified script. */
export const spellings: Readonly<Record<string, Spellings>> = {
	"Jensen Huang": { own: ["黄仁勋"], shared: ["Huang"] },
	"Colette Kress": { shared: ["Kress", "克雷斯", "克芮斯"] },
	"Sam Altman": {
		own: ["奥特曼", "阿特曼", "奥尔特曼", "阿尔特曼"],
		shared: ["Altman"],
	},
	"Greg Brockman": { shared: ["Brockman", "布罗克曼"] },
	"Sarah Friar": { shared: ["Friar", "弗莱尔", "佛莱尔"] },
	"Satya Nadella": { own: ["纳德拉"], shared: ["Nadella"] },
	"Larry Ellison": { shared: ["Ellison", "埃里森", "艾利森", "艾里森"] },
	"Safra Catz": { shared: ["Catz", "卡茨"] },
	"Clay Magouyrk": { own: ["马古伊克"] },
	"Masayoshi Son": { own: ["孙正义"] },
	"Yoshimitsu Goto": { own: ["后藤芳光"] },
	"Lisa Su": { own: ["苏姿丰"] },
	"Hock Tan": { own: ["陈福阳"] },
	"Lip-Bu Tan": { own: ["陈立武"] },
	"David Zinsner": { shared: ["津斯纳"] },
	"Andy Jassy": { shared: ["Jassy", "贾西"] },
	"Sundar Pichai": { own: ["皮查伊", "皮采"], shared: ["Pichai"] },
	"Mark Zuckerberg": {
		own: ["扎克伯格", "祖克柏"],
		shared: ["Zuckerberg"],
	},
	"Tim Cook": { shared: ["库克"] },
	"Dario Amodei": { own: ["阿莫代伊"], shared: ["Amodei"] },
	"Elon Musk": { own: ["马斯克", "Musk"] },
	"Michael Intrator": { shared: ["Intrator"] },
	"Arkady Volozh": { shared: ["Volozh"] },
	"C.C. Wei": { own: ["CC Wei", "魏哲家"] },
	"Young Liu": { own: ["刘扬伟"] },
	"Chase Lochmiller": { shared: ["Lochmiller"] },
	"Marc Benioff": { shared: ["Benioff"] },
	"Brett Adcock": { shared: ["Adcock"] },
	"Mike Novogratz": { shared: ["Novogratz"] },
};
