/** What Chinese says of when something is due; simplified. */

/** A time told as a beginning: 2026年下半年开始. */
export const beginning = /开始|起/;

/** Told as a plan, also where the time is over: 原定今年首季. */
export const planned = /原[定拟计]|本应|本来|拟于/;

/** Behind a time: another takes its place, 由2025年推迟至2026年. */
export const putOff =
	/^(?:底|末|初|中)?(?:被|再|又|进一步)?(?:推迟|延后|延迟|延期|顺延|押后|推后|提前|提早|改期|往后推|后移|挪后|递延|[延推拖改挪])[至到为在]/;

/** Behind a time: building starts then, nothing runs yet, 今年初开工. */
export const groundwork =
	/^(?:底|末|初|中|前|后|起)?(?:就|便|将|即|可|料|拟|正式|开始|才|先)*(?:开工|动工|破土|奠基|开建|动土|启建|兴建)/;

/** A time that says of which year it is. */
export const dated = /\d{4}|年|上|去|今|明|本|前|财/;

/** What is still to come. */
export const coming = /将|预计|预期|预定|计划|拟|可望|有望|料|目标/;
