/** Behind whom it tells, a verb begins what is told: 这家媒体报道英伟达公司…; 这家被称为独角兽的公司 goes on. */
const telling =
	"(?<![家间刚已曾将])(?:(?<![著号堪自被人名])称|说|表示|指出|透露|披露|报道|报导|认为|强调|证实|宣布|公布|获悉|援引|引述)";

/** Words that stand for a party told elsewhere. Pattern sources, simplified. */
export const roles: readonly string[] = [
	"(?:该|这家|这间|那家)(?:人工智能|AI|芯片|科技|云|云端|云计算|云服务|算力|初创|新创|上市|半导体)*(?:公司|企业|集团|厂商|巨头|机构|基金|银行|业者|服务商|供应商|运营商|营运商|开发商|[芯晶]片商|新贵|实验室)",
	// 这家昔日的手机大厂, 这家总部在阿姆斯特丹的公司
	`(?:这家|这间)(?:(?!${telling})[\\u4e00-\\u9fff]){1,12}?(?:公司|企业|集团|厂商|大厂|巨头|龙头|霸主|业者|[务应运营发造产计云片]商|新贵|新秀|独角兽|实验室)(?!的|(?:支持|投资|控股|持股|入股|孵化|资助)[^,。;]{0,4}的)`,
	"(?:合并后的?|合组的?|整合后的?)新?(?:公司|实体|企业|集团|主体)",
	"(?:两|二|三|四)(?:家|间|大)(?:公司|企业|巨头)",
	"(?<![\\u4e00-\\u9fffA-Za-z0-9])公司(?![债法股章治司层])",
	"(?<![\\u4e00-\\u9fffA-Za-z0-9])集团(?![化军内])",
	"该股",
	"双方|两者|二者",
	// 两家7月谈定4.5吉瓦; not 其中两家, 两家工厂
	"(?<![其中前后另第这那有共余首])两家(?=(?:\\d|[上本下今昨明去前]|[一二三四五六七八九十]月|此前|先前|早前|近日|日前|都|均|皆|已|曾|还|也|再|又|将|拟|正|才|则|各|分别|合计|共|同|签|宣布|表示|合约|合同|协议|合作|结盟|联手|携手|之间|的(?:合|协|交)))",
	"后者|前者|对方",
	"(?<![尤极与何土以及])其(?![中他余实次它间后一二三四五六七八九十])",
];

/** Behind a company's name, up to the end of what looks like a description: it was the name's own, 英伟达公司. */
export const ofName = /^(?:公司|企业|集团)?$/;

/** Pattern sources of words of which one stands in each description here. */
export const roleMarks: readonly string[] = [
	"[该这那两二三四双后前对其]|合并|合组|整合|公司|集团|AI芯片|AI晶片|ChatGPT|社[群交]",
];

/** Descriptions by a business alone, with the company that is meant where the text tells of it and of no other: its best known. */
export const foremostRoles: Readonly<Record<string, readonly string[]>> = {
	NVIDIA: ["(?:该|这家)(?:芯片|晶片)(?:制造商|巨头|龙头|巨擘|大厂|厂商)"],
	Meta: ["(?:该|这家)社[群交](?:媒体|平台|网站|网络)?(?:巨头|龙头|巨擘|霸主)"],
};

/** Descriptions that fit one company only. */
export const uniqueRoles: Readonly<Record<string, readonly string[]>> = {
	NVIDIA: ["AI(?:芯片|晶片)(?:制造商|巨头|龙头|巨擘|大厂|厂商)"],
	Meta: ["社[群交](?:媒体|平台|网站|网络)?(?:巨头|龙头|巨擘|霸主)"],
	OpenAI: ["ChatGPT(?:的)?(?:开发商|母公司|制造商|开发者|开发公司)"],
	Anthropic: ["Claude(?:的)?(?:开发商|母公司|制造商|开发者|开发公司)"],
	xAI: ["Grok(?:的)?(?:开发商|母公司|制造商|开发者|开发公司)"],
};
