/** What the one does who runs a site, behind his name: 由Nscale兴建营运. Pattern source. */
export const operating =
	"^[^,。;]{0,24}?(?:营运|运营|经营|运作|运行|操作|管理|使用|启用|部署|安装|装[上入进]?(?![配修饰])|租用|承租|采购|购置)";

/** Without one of these nobody is told to run a site. */
export const mayOperate =
	/[营用有][运营用有]|经营|使用|运作|运行|操作|管理|属|归|由[^,;]*(?:部署|装|租|采购|购置)/;

/** Right behind the name of who runs it, with no word for it before: 甲骨文承租营运, 甲骨文营运、Crusoe共建. */
export const operatesBehind =
	/^[」”)]?(?:负责|自行|独家|承租|租用|兴建|建设|建造|持有|[并及与和、]){0,4}(?:营运|运营|经营|自营)(?=[、,;。:)的]|$)/;

/** Right before the name of who runs it: 营运者是甲骨文, 承租营运的是Anthropic. */
export const operatesAhead = /(?:营运|运营)(?:的|者|方|商|单位)?[是为]$/;

/** Right before the name of whose the site is: 该设施属Humain. */
export const belongsAhead = /(?<![专附从隶下金贵同])(?:属于?|归属?于?)$/;

/** Behind the name of whose it is: 为G42所有, IREN自有. */
export const ownedBehind = /^(?:所有|自有|拥有)(?=[、,;。:)的]|$)/;
