/**
 * When the stem of a verb, "-ed" or "-ing" taken off, gets an -e back. Most endings decide alone: "announc",
 * "involv", "settl" get one, "attack", "play", "remain" none. The rest are lists.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Endings of stems that are whole as they are. Takes "explain", "need", "offer"; leaves "combin", "conced", "desir". */
export const ENDINGS_WITHOUT_E = new RegExp(
  `(?:${[
    // two vowels before one consonant: "repeat", "proceed", "avoid", "group"; "ua", "ia" and "ui" are no such pair
    "(?:ea|ee|ai|ei|oa|oo|oi|ou|au|ie|eu)[bdfgklmnprt]",
    "owd|[aeo]w|[aeou]y|y|x|ee|o|i",
    // two consonants, but not "-rg", "-ns", "-nc", "-tl", "-lv"
    "[cfhlmnrsw]k|[nrl]d|[cfhlnpr]t|xt|st|[lr]m|[rwg]n|[lr]p|mp|sp|[rlm]b|[rw]l|ck|sh|ch|gh|ph|th|ss|lf|rf|tz|[aiou]ng|mn|sk",
    // endings that are mostly without stress
    "[bcdfghklmnprstvwxz]er|uer|ier|en|el|[^aeiou]al|eal|ual|ial|on|ep|op|ip|it|et|or|em|om",
  ].join("|")})$`,
  "u",
);

/** Stems that get an -e against their ending. */
export const STEMS_WITH_E: ReadonlySet<string> = set(
  "creat recreat procreat permeat delineat breath sooth loath bath seeth writh cloth teeth tast past wast hast lambast " +
    "chang exchang interchang arrang rearrang prearrang rang plung lung expung loung infring imping hing " +
    "cring bing ting fring sing ceas leas releas increas decreas pleas teas greas " +
    "seiz rais prais appris caus paus appeas hous rous " +
    "arous espous loos choos nois adher cher coher interfer persever rever compet delet complet deplet invit unit reunit writ " +
    "rewrit underwrit cit recit excit ignit incit expedit extradit bit spit vot outvot not quot misquot promot devot denot connot dot " +
    "postpon condon hon ton phon telephon dethron enthron clon ston zon aton dron conven interven contraven reconven superven " +
    "ignor explor restor stor scor ador implor bor deplor snor com becom overcom welcom schem hop cop slop elop scop grop " +
    "wip grip rip pip strip snip interced conced preced imped reced seced superced scal stal impal inhal exhal regal " +
    "overrid argu glu rerout re-rout",
);

/** Stems that get none against their ending. */
export const STEMS_WITHOUT_E: ReadonlySet<string> = set(
  "focus bias canvas chorus bus gas census combat format ruin debut murmur sulfur occur pencil devil bedevil imperil stencil council ransom " +
    "blossom custom fathom total signal rival marshal equal dial vandal catalog dialog rev program worship gossip equip be see flee",
);

/** Stems that double their -l: "travell" → "travel", "controll" → "control"; leaves "call" and "install". */
export const UNDOUBLED: ReadonlySet<string> = set(
  "control patrol compel propel expel repel dispel impel rebel cancel travel label level model signal total fuel counsel quarrel dial " +
    "equal rival marshal excel initial channel tunnel extol annul panel shovel swivel unravel grovel marvel pedal spiral bevel bedevil " +
    "imperil parcel squirrel backpedal",
);
