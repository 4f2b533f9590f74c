/**
 * Bodies that news calls by fixed names, and for which side they speak: name | other names | kind | party.
 * Kinds: `union` (states joined: a party of its own), `house` (a building or office that stands for a
 * government), `organ` (a state's ministry, army, parliament), `armed` (an armed group: a party of its own),
 * `party` (a political party), `outlet` (news; belongs to no party), `court`, `agency` (of a union), `firm`.
 * Party: an ISO 3166 code or the name of another row.
 */
const ROWS = `
European Union|EU,E.U.,Brussels|union|
United Nations|UN,U.N.|union|
NATO|Nato,North Atlantic Treaty Organization|union|
African Union|AU|union|
Arab League|League of Arab States|union|
ASEAN|Asean,Association of Southeast Asian Nations|union|
ECOWAS|Ecowas,Economic Community of West African States|union|
IGAD|Intergovernmental Authority on Development|union|
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe|union|
Gulf Cooperation Council|GCC|union|
Organization of American States|OAS|union|
World Trade Organization|WTO,World Trade Organisation|union|
International Monetary Fund|IMF|union|
World Bank||union|
International Atomic Energy Agency|IAEA|union|
World Health Organization|WHO,World Health Organisation|union|
G7|Group of Seven,G-7|union|
G20|Group of 20,G-20|union|
OPEC|Opec,Organization of the Petroleum Exporting Countries|union|
Mercosur|Mercosul|union|
Red Cross|ICRC,International Committee of the Red Cross|union|
European Commission||agency|European Union
European Council||agency|European Union
European Parliament||agency|European Union
European Central Bank|ECB|agency|European Union
Security Council|UN Security Council,U.N. Security Council|agency|United Nations
UNHCR||agency|United Nations
UNICEF|Unicef|agency|United Nations
UNRWA||agency|United Nations
White House||house|USA
Oval Office||place|
Pentagon||house|USA
State Department|US State Department,U.S. State Department|organ|USA
Treasury Department|US Treasury,U.S. Treasury|organ|USA
Commerce Department|Department of Commerce|organ|USA
Department of State||organ|USA
Department of Defense|Defense Department|organ|USA
USTR|Office of the United States Trade Representative,Office of the U.S. Trade Representative|organ|USA
CIA|Central Intelligence Agency|organ|USA
FBI||organ|USA
Congress|US Congress,U.S. Congress|organ|USA
Capitol Hill||house|USA
Kremlin||house|RUS
Duma|State Duma|organ|RUS
FSB||organ|RUS
Downing Street|No10,No 10,No. 10,Number 10,10 Downing Street|house|GBR
Whitehall||house|GBR
House of Commons||organ|GBR
Foreign Office|Foreign and Commonwealth Office|organ|GBR
Élysée|Elysée,Elysee,Élysée Palace,Elysee Palace|house|FRA
Quai d’Orsay|Quai d'Orsay|house|FRA
Bundestag||organ|DEU
Knesset||organ|ISR
IDF|Israel Defense Forces,Israeli Defense Forces,Israel Defence Forces|organ|ISR
Mossad||organ|ISR
Shin Bet||organ|ISR
Verkhovna Rada||organ|UKR
State Council||organ|CHN
Ministry of Commerce of the People’s Republic of China|MOFCOM|organ|CHN
Zhongnanhai||house|CHN
Blue House||house|KOR
Lok Sabha||organ|IND
Casa Rosada||house|ARG
Planalto|Planalto Palace|house|BRA
Miraflores|Miraflores Palace|house|VEN
Revolutionary Guards|IRGC,Islamic Revolutionary Guard Corps,Revolutionary Guard|organ|IRN
Stormont||house|
Hamas||armed|
Hezbollah|Hizbollah,Hizbullah|armed|
Houthis|Houthi,Ansar Allah|armed|
Taliban||armed|
Islamic Jihad|Palestinian Islamic Jihad|armed|
FARC|Revolutionary Armed Forces of Colombia,Farc|armed|
ELN|National Liberation Army|armed|
M23|M23 movement,March 23 Movement|armed|
TPLF|Tigray People’s Liberation Front,Tigray People's Liberation Front|armed|
RSF|Rapid Support Forces|armed|
PKK|Kurdistan Workers’ Party,Kurdistan Workers' Party|armed|
IRA|Irish Republican Army|armed|
ETA||armed|
LTTE|Tamil Tigers|armed|
MILF|Moro Islamic Liberation Front|armed|
Polisario|Polisario Front|armed|
SPLM|SPLM-IO,Sudan People's Liberation Movement|armed|
Fatah||armed|
PLO|Palestine Liberation Organization|armed|
Wagner|Wagner Group|armed|
CNN||outlet|
BBC|BBC News|outlet|
Reuters||outlet|
Associated Press|AP|outlet|
AFP|Agence France-Presse|outlet|
Bloomberg|Bloomberg News|outlet|
ABC|ABC News|outlet|
NBC|NBC News|outlet|
CBS|CBS News|outlet|
MSNBC||outlet|
CNBC||outlet|
NPR||outlet|
PBS||outlet|
Fox|Fox News,Fox Business|outlet|
Sky News|Sky|outlet|
ITV|ITV News|outlet|
Channel 4||outlet|
Al Jazeera|Al-Jazeera|outlet|
Al Arabiya|Al-Arabiya|outlet|
Guardian||outlet|
Times||outlet|
Financial Times|FT|outlet|
New York Times|NYT|outlet|
Washington Post||outlet|
Wall Street Journal|WSJ|outlet|
Los Angeles Times||outlet|
USA Today||outlet|
Daily Mail|MailOnline|outlet|
Daily Telegraph|Telegraph|outlet|
Independent||outlet|
Economist||outlet|
Politico|POLITICO|outlet|
Axios||outlet|
Der Spiegel|Spiegel|outlet|
Die Zeit||outlet|
Le Monde||outlet|
Le Figaro||outlet|
El País|El Pais|outlet|
El Espectador||outlet|
El Tiempo||outlet|
La Repubblica||outlet|
Haaretz||outlet|
Jerusalem Post||outlet|
Times of Israel||outlet|
Xinhua|Xinhua News Agency|outlet|
Global Times||outlet|
People’s Daily|People's Daily|outlet|
South China Morning Post||outlet|
TASS|Tass|outlet|
RIA Novosti|RIA|outlet|
Interfax||outlet|
RT||outlet|
Kyiv Independent||outlet|
Ukrinform||outlet|
IRNA||outlet|
Tasnim||outlet|
Press TV||outlet|
Yonhap|Yonhap News Agency|outlet|
KCNA||outlet|
Kyodo|Kyodo News|outlet|
NHK||outlet|
Nikkei||outlet|
Anadolu|Anadolu Agency|outlet|
Deutsche Welle|DW|outlet|
Twitter||place|
Facebook||place|
Telegram||place|
Truth Social||place|
Air Force One||place|
Conservatives|Conservative Party,Tories,Tory Party|party|
Labour|Labour Party|party|
Democrats|Democratic Party|party|
Republicans|Republican Party,GOP|party|
Likud||party|
Sinn Féin|Sinn Fein|party|
DUP|Democratic Unionist Party|party|
`;

export type BodyKind =
  | "union"
  | "agency"
  | "house"
  | "organ"
  | "armed"
  | "party"
  | "outlet"
  | "place";

/** A body with a fixed name. */
export interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  /** ISO 3166 code or the name of another body; null when it speaks for itself alone. */
  readonly party: string | null;
}

export const BODIES: readonly Body[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name = "", aliases = "", kind = "", party = ""] = row.split("|");
    return {
      name,
      aliases: aliases.split(",").filter((alias) => alias !== ""),
      kind: kind as BodyKind,
      party: party === "" ? null : party,
    };
  });
