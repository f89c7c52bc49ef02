/** States and provinces that English sets behind a town: "Abilene, Texas". Pattern source. */
const states =
	"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Gujarat|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|South Wales|York)|(?:North|South) (?:Carolina|Dakota|Jeolla)|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|Ontario|Quebec|Saskatchewan|Victoria|Queensland|Tasmania|Maharashtra|Tamil Nadu|Andhra Pradesh";

const countries =
	"Australia|Brazil|Britain|Canada|Denmark|England|Finland|France|Germany|Iceland|India|Indonesia|Ireland|Israel|Italy|Japan|Malaysia|Mexico|the Netherlands|Norway|Poland|Portugal|Saudi Arabia|Scotland|Singapore|South Korea|Spain|Sweden|Switzerland|Taiwan|Thailand|the UAE|the UK|Wales";

const larger = new RegExp(`^ ?(?:${states}|${countries})$`);

/** Names the state or country that a place lies in, and nothing else: "Texas". */
export const namesLargerPlace = (words: string): boolean => larger.test(words);
