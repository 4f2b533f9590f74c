/** Abbreviations that keep their full stop, without it, in lower case. Not here: "no", "may", "mass", which are words. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof st sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt pres rev hon amb dep supt det insp " +
    "jr sr inc corp co ltd llc plc bros dept assn univ " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "vs etc al approx est ca cf eg ie fig figs vol vols ed eds pp ph nos para art sec ch dist div ext " +
    "ave blvd rd hwy ft mt pt lb lbs oz hr hrs min mins yr yrs ala ariz ark calif colo conn del fla ga ill ind kan ky la md " +
    "mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo que ont attn esp mlle mme messrs gens"
  ).split(" "),
);

/** Prefixes that stay with what follows their hyphen: takes "pre-war", "pro-union"; leaves "30-day", "peace-loving". */
export const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  (
    "e non pro pre post mid co re anti ex multi semi neo counter pan inter intra mini sub ultra vice un de dis micro macro " +
    "mega bi tri quasi pseudo socio psycho geo hyper infra meta proto trans arch x"
  ).split(" "),
);

/** Words that are two, with the length of the first. */
export const SPLIT_WORDS: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
]);
