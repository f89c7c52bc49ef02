const names =
	"data[- ]?cent(?:er|re)s?|gaming|networking|professional visuali[sz]ation|automotive(?: and robotics)?|robotics|compute|client|embedded|foundry|cloud(?: (?:infrastructure|applications?|services|computing))?|software|hardware|services|support|advertising|ads|search|subscriptions?|e-commerce|logistics|semiconductors?|chips|infrastructure software|AWS|Azure|OCI|YouTube ads";

/** The same in English: "its gaming unit brought in", "networking at", "and automotive". */
export const division = new RegExp(
	`(?:^|[,;:(•] ?|- )(?:(?:and|while|with|including) )?(?:(?:its|the) )?(?:${names})(?: and (?:${names}))?(?: (?:unit|arm|business|division|segment|group))?(?: (?:revenues?|sales))?(?: (?:at|was|were|of|made|brought in|contributed|generated|added|delivered|came (?:in )?(?:at|to)|(?:rose|grew|climbed|fell|dropped|slipped) (?:[\\d.]+% )?to))?:? $`,
	"i",
);
