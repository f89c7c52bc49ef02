/** Banks, brokers and raters by canonical name: they reckon what others earn and spend. */
const analysts: ReadonlySet<string> = new Set(
	"JPMorgan|Goldman Sachs|Morgan Stanley|Citigroup|Citi|BofA|BofA Securities|Bloomberg Intelligence|Macquarie|Oppenheimer|Wolfe Research|MoffettNathanson|DA Davidson|D.A. Davidson|Stifel|Rosenblatt|Susquehanna|Loop Capital|Melius|Melius Research|Third Bridge|Morningstar|Bank of America|Wells Fargo|UBS|Barclays|HSBC|Deutsche Bank|Mizuho|Nomura|Jefferies|Evercore|Bernstein|Wedbush|TD Cowen|Cantor Fitzgerald|Lazard|Moody's|S&P Global|KeyBanc|Raymond James|Piper Sandler|Gartner|IDC|McKinsey|Boston Consulting Group|BCG|Bain|Deloitte|PwC|Omdia|JLL|CBRE|Cushman & Wakefield|Synergy Research|Synergy Research Group|Counterpoint|Counterpoint Research|Canalys|IDTechEx|Rystad Energy|Wood Mackenzie|Forrester|Dell'Oro|SemiAnalysis|Epoch AI|BloombergNEF|麦肯锡|波士顿咨询|贝恩|德勤|TrendForce|Bloomberg|Reuters|FactSet|LSEG|Visible Alpha|摩根大通|小摩|高盛|摩根士丹利|大摩|花旗|花旗集团|美银|美银证券|美国银行|富国银行|瑞银|巴克莱|汇丰|德意志银行|德银|瑞穗|野村|野村证券|杰富瑞|伯恩斯坦|韦德布什|穆迪|标普全球|集邦|集邦咨询|中金|中金公司|中信证券|国金证券".split(
		"|",
	),
);

/** A figure beside such a name is somebody else's: 汇丰估算，OpenAI…. */
export const isAnalyst = (name: string): boolean => analysts.has(name);
