const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Abbreviations that always have more to come: titles, months, "No. 1". Written without their last full stop. */
export const neverLast = words(
	"Mr Mrs Ms Dr Prof Rep Sen Gov Gen Col Lt Sgt St Mt Ft Hon Rev Pres Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos vs Vs cf e.g i.e E.g I.e approx Approx est Est Fig pp Vol ca al Messrs Supt Maj Capt Cmdr",
);

/** Abbreviations that may end a sentence, which then only a usual first word tells. */
export const maybeLast = words(
	"Inc Corp Co Cos Ltd LLC Plc plc PLC Bros L.P LP N.V S.A S.p.A A.G S.E B.V U.S U.K U.N E.U D.C U.A.E L.A a.m p.m A.M P.M etc Jr Sr Ph.D Intl Int'l Assn Dept Univ Ave Blvd Rd",
);

/** Words that open a sentence and seldom a name, in the usual case after a full stop. */
export const openers = words(
	"The It Its In On At As An A But And Or So If He She They We You I This That These Those There Then When While What Who Why How Their His Her Our For From By With To After Before Since Until During Under Over About Although Though However Meanwhile Also Still Yet Now Shares Analysts Investors Both Each Some Many Most Last Earlier Separately According Under Not No One Two",
);

/** Names that hold a mark which elsewhere ends a sentence. */
export const markedNames = /(?:Yahoo|Jeopardy|Joyn|Chegg|Yum)!$/;
