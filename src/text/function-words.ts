const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that mark English, also in headlines, which leave out articles. Those that other languages share are left out. */
export const english = words(
	"the of and a to in is are was were be been has have had its it's it that this these with by from at for not but which who will would could should can may might than their they he she his her about after before over under up into out more most as an or if says said say deal deals billion million trillion shares stock stocks stake invest invests invested investing investment buy buys sell sells plans plan agrees agreed talks raises raised reached gained closed added lost jumped dropped climbed slipped cuts falls fell rises rose jumps drops gains slips climbs soars hits tops signs signed wins joins seeks eyes weighs warns denies backs takes gets makes chip chips chipmaker maker giant power worth value valuation round funding firm company companies year week month quarter profit revenue loss earnings sales data center centers centre gigawatt gigawatts first second new big early late report reports amid on no why how what when next still now between through against during",
);

/**
 * Words that mark another language in the Latin script, each telling more than an English word does. None that English text holds
 * as well, be it in a name, a ticker or a time: "as", "Lisa Su", "NVDA.O", "EST".
 */
export const other = words(
	"el los las del una para por con que se sus como más pero millones mil según invertirá acciones entre sobre este esta le les des du une dans pour avec sur qui pas milliards selon aux ses leur cette der die das und ist nicht mit von dem den ein eine für auf milliarden sich auch wird werden nach bei zur zum aus im il gli della delle nel che è sono di miliardi azioni investe più alla dei os da dos das em um uma não são bilhões milhões investir het een van voor niet met zijn miljard op wordt och att är för som inte miljarder på jag og er ikke til milliarder av med na nie jest się dla oraz mld ve bir için ile milyar olarak bu và của là trong cho với các tỷ yang untuk dengan dari ini itu miliar juta dalam pada ja ei että miljardia az és hogy milliárd",
);
