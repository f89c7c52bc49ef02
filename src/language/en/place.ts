const list = (names: string): readonly string[] => names.split("|");

/** States and provinces. */
const states = list(
	"Alabama|Alaska|Alberta|Andhra Pradesh|Arizona|Arkansas|British Columbia|California|Colorado|Connecticut|Delaware|Florida|Georgia|Gujarat|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maharashtra|Maine|Manitoba|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New South Wales|New York|North Carolina|North Dakota|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Quebec|Queensland|Saskatchewan|South Carolina|South Dakota|South Jeolla|Tamil Nadu|Tasmania|Tennessee|Texas|Utah|Vermont|Victoria|Virginia|Washington|West Virginia|Wisconsin|Wyoming",
);

const countries = list(
	"Australia|Brazil|Britain|Canada|Denmark|England|Finland|France|Germany|Iceland|India|Indonesia|Ireland|Israel|Italy|Japan|Malaysia|Mexico|Norway|Poland|Portugal|Saudi Arabia|Scotland|Singapore|South Korea|Spain|Sweden|Switzerland|Taiwan|Thailand|Wales|the Netherlands|the UAE|the UK",
);

const larger: ReadonlySet<string> = new Set([...states, ...countries]);

/** Names the state or country that a place lies in, and nothing else: the "Texas" of "Abilene, Texas". */
export const namesLargerPlace = (words: string): boolean =>
	larger.has(words.trim());
