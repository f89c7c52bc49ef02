const names =
	"data[- ]?cent(?:er|re)s?|gaming|networking|professional visuali[sz]ation|automotive(?: and robotics)?|robotics|compute|client|embedded|foundry|cloud(?: (?:infrastructure|applications?|services|computing))?|software|hardware|services|support|advertising|ads?|search|subscriptions?|e-commerce|logistics|semiconductors?|chips|infrastructure software|AWS|Azure|OCI|YouTube ads|AI cloud|(?:online )?marketing|devices|memory|(?:infrastructure|semiconductor) solutions|licen[cs]ing|payments|streaming|production|content|cybersecurity|(?:data|AI) platform|connectivity|handsets?|consumer|enterprise|storage|optical|analog|wireless|industrial|commercial|mobile|(?:AI |traditional )?servers?|DRAM|NAND|components|systems|colocation|ISG|CSG|ATS|CCS";

const ahead = "(?:and|while|with|including|where|whereas|but) ";
const told =
	"at|was|were|of|made|brought(?: in)?|pulled in|took in|earned|sold|contributed|generated|added|delivered|totall?ed|stood at|(?:reached|hit|posted|set)(?: an?(?: all-time)? (?:record|high)(?: of)?)?|account(?:ed|ing) for|came (?:in )?(?:at|to)";
const moved =
	"(?:rose|grew|climbed|jumped|surged|soared|advanced|increased|fell|dropped|slipped|declined|decreased|sank|tumbled|slid|shrank) (?:(?:by )?(?:about |nearly |more than |roughly )?[\\d.]+ ?(?:%|percent|per cent) )?to";

/** The same in English: "its gaming unit brought in", "networking at", "and automotive". */
export const division = new RegExp(
	`(?:^ ?|[,;:(•] ?|- )(?:(?:within that|of which|among them),? )?(?:${ahead})?(?:(?:its|the) )?(?:core )?(?:${names})(?: (?:and|&) (?:${names}))?(?: (?:unit|arm|business|division|segment|group))?(?: (?:revenues?|sales|income))?(?: alone| itself)?(?: in (?:those|the) (?:three months|quarter))?(?: (?:${told}|${moved}))?:? (?:about |around |nearly |almost |roughly |some )?$`,
	"i",
);
