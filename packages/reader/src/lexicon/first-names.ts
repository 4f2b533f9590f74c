/** Given names that tell the pronoun, frequent ones of many languages. Names borne by both are left out. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const HE = list(`
  aaron abdel abdul abdullah adam ahmed ahmad alan albert alejandro alberto aleksandr alexander alexandre alfonso ali
  alvaro amir anatoly andre andreas andrei andrew andrés angelo anthony antonio antony antónio arkady arthur ashraf
  bashar ben benjamin benny bernard bernie bill bob boris brian bruno carlos charles chris christian christopher claude
  dan daniel david denis dennis diego dimitri dmitri dmitry dominic don donald doug ed edward eduardo emmanuel enrique eric
  ernesto evo felipe fernando fidel francis francisco frank françois frans frederick friedrich gabriel gary
  geir gennady geoffrey george georgy gerard gerhard gianni giorgio giovanni giuseppe gordon graham greg gregory guillermo
  gustavo guy hamid hans harold harry hassan heinrich helmut henri henry herbert hossein hugo hussein ibrahim igor ilham
  ismail ivan jack jacob jacques jair jake james jan jared jason javad jeff jeffrey jens jeremy jerome jim joachim joe joel johannes john
  jonathan jorge josé jose josef joseph josep joshua juan julian julio justin kamal karim karl keir keith kemal ken kenneth
  kevin khaled khalid kofi konstantin kurt lars laurent lech leo leon leonid liam lloyd louis lucas luigi luis luiz mahmoud
  manuel marc marco marcos mario mark martin massoud matthew matteo maurice mauricio max michael michel miguel mike mikhail
  mohamed mohammad mohammed morgan moussa muhammad mustafa narendra nathan neil nicholas nick nicolas nicolás nigel nikolai
  olaf oleg olivier omar oscar osama otto pablo patrick paul paulo pavel pedro peter petro philip philippe pierre rafael ralph
  ramzan ravi raymond recep rex ricardo richard rishi robert roberto rodrigo roger roland roman ron ronald rory ruslan
  ryan salvador sam samuel scott sean sebastian serge sergei sergey sergio shimon shinzo silvio simon stefan
  stephane stephen steve steven stuart sébastien ted terry theo theodore thierry thomas tim timothy toby tom tony vadim
  valery vasily viktor vincent vitaly vladimir vladislav volodymyr vyacheslav walter warren wilhelm william winston wolfgang
  yair yasser yehuda yevgeny yitzhak yoav yousef yuri yuriy zoran
`);

const SHE = list(`
  aisha alexandra alice amanda amina amy ana andrea angela anna annalena anne annette barbara beatrice belén benazir
  bridget carla carmen caroline catherine cecilia charlotte chiara christina christine claire claudia
  condoleezza cristina deborah delcy diana dilma dorothy elena eleanor elisabeth eliza elizabeth ellen emily emma
  esther eva fatima federica florence fiona frances gabriela gina giorgia giulia hannah harriet heather
  heidi helen helena helga hilary hillary ilse indira ingrid irina isabel isabella ivana jacinda jane janet
  janice jeanine jennifer jessica joan joanna josephine judith julia julie kaja kamala karen karin karoline kate katharina
  katherine kathleen kristalina laura leila lena liliana linda lisa liz louise lucia lucy luisa lyudmila magdalena maia mara
  margaret margarita maria marie marina marine mariana martha mary megan melania mette michelle monica nadia
  nancy natalia natalie natasha nicola nina olga pamela patricia penny priti rachel rania rebecca rita rosa roza
  ruth sahar samantha sanna sara sarah sheikh-hasina silvia simone sofia sonia sophie stella susan suzanne svetlana sylvia
  tamar tatiana theresa tzipi ursula valentina valentyna valérie vera veronica victoria viktoria virginia xiomara yulia
  zinaida zuzana
`);

/** "he" or "she" by a given name in lower case; absent when it does not tell. */
export const FIRST_NAMES: ReadonlyMap<string, "he" | "she"> = new Map([
  ...HE.map((name) => [name, "he"] as const),
  ...SHE.map((name) => [name, "she"] as const),
]);

/** Family names that stand first: "Xi Jinping" is "Xi", "Kim Jong Un" is "Kim". */
export const LEADING_FAMILY_NAMES: ReadonlySet<string> = new Set(
  list(`
  bai cai chen cheng dai deng ding dong du fan fang feng fu gao geng gong gu guo han hao he hu hua huang jia jiang jin kang kong
  lei li liang liao lin liu long lu luo lü ma mao mei meng niu pan peng qi qian qiao qin qiu ren shao shen shi song su sun tan
  tang tao tian wan wang wei wen wu xi xia xiao xie xu xue yan yang yao ye yin yu yuan yue zeng zhang zhao zheng zhong zhou zhu zou
  ahn bae cho choe choi chung han hong hwang jang jeong jo jung kang kim ko ku kwon lee moon nam noh oh paek pak park ri roh
  seo shin sohn suh yang yi yoo yoon yun nguyen tran pham
`),
);
