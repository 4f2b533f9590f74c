/**
 * States: ISO 3166 code | name | other names | adjectives | people | capitals. A test compares codes and names
 * with `i18n-iso-countries`; adjectives, peoples and capitals are facts of our own writing.
 *
 * Not a capital here: a city that shares its name with the state or that news rarely uses for the government.
 */
const ROWS = `
AFG|Afghanistan||Afghan|Afghans|Kabul
AGO|Angola||Angolan|Angolans|Luanda
ALB|Albania||Albanian|Albanians|Tirana
AND|Andorra||Andorran|Andorrans|
ARE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Emiratis|Abu Dhabi
ARG|Argentina||Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
ARM|Armenia||Armenian|Armenians|Yerevan
ATG|Antigua and Barbuda||Antiguan|Antiguans|
AUS|Australia||Australian|Australians|Canberra
AUT|Austria||Austrian|Austrians|Vienna
AZE|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BDI|Burundi||Burundian|Burundians|Bujumbura,Gitega
BEL|Belgium||Belgian|Belgians|
BEN|Benin||Beninese|Beninese|
BFA|Burkina Faso||Burkinabe|Burkinabes|Ouagadougou
BGD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka
BGR|Bulgaria||Bulgarian|Bulgarians|Sofia
BHR|Bahrain||Bahraini|Bahrainis|Manama
BHS|Bahamas||Bahamian|Bahamians|Nassau
BIH|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
BLR|Belarus||Belarusian,Belarussian|Belarusians,Belarussians|Minsk
BLZ|Belize||Belizean|Belizeans|
BOL|Bolivia||Bolivian|Bolivians|La Paz
BRA|Brazil||Brazilian|Brazilians|Brasilia,Brasília
BRB|Barbados||Barbadian|Barbadians|
BRN|Brunei|Brunei Darussalam|Bruneian|Bruneians|
BTN|Bhutan||Bhutanese|Bhutanese|Thimphu
BWA|Botswana||Botswanan|Botswanans|Gaborone
CAF|Central African Republic||Central African|Central Africans|Bangui
CAN|Canada||Canadian|Canadians|Ottawa
CHE|Switzerland|Swiss Confederation|Swiss|Swiss|Bern,Berne
CHL|Chile||Chilean|Chileans|
CHN|China|People’s Republic of China,People's Republic of China,PRC|Chinese|Chinese|Beijing
CIV|Ivory Coast|Côte d’Ivoire,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Ivorians|Yamoussoukro,Abidjan
CMR|Cameroon||Cameroonian|Cameroonians|Yaounde,Yaoundé
COD|Democratic Republic of the Congo|Democratic Republic of Congo,DRC,DR Congo,Congo-Kinshasa|Congolese|Congolese|Kinshasa
COG|Republic of the Congo|Congo-Brazzaville,Republic of Congo|||Brazzaville
COL|Colombia||Colombian|Colombians|Bogota,Bogotá
COM|Comoros||Comorian|Comorians|Moroni
CPV|Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|
CRI|Costa Rica||Costa Rican|Costa Ricans|
CUB|Cuba||Cuban|Cubans|Havana
CYP|Cyprus||Cypriot|Cypriots|Nicosia
CZE|Czech Republic|Czechia|Czech|Czechs|Prague
DEU|Germany|Federal Republic of Germany|German|Germans|Berlin
DJI|Djibouti||Djiboutian|Djiboutians|
DMA|Dominica||||
DNK|Denmark||Danish|Danes|Copenhagen
DOM|Dominican Republic||Dominican|Dominicans|Santo Domingo
DZA|Algeria||Algerian|Algerians|Algiers
ECU|Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
EGY|Egypt||Egyptian|Egyptians|Cairo
ERI|Eritrea||Eritrean|Eritreans|Asmara
ESP|Spain||Spanish|Spaniards|Madrid
EST|Estonia||Estonian|Estonians|Tallinn
ETH|Ethiopia||Ethiopian|Ethiopians|Addis Ababa
FIN|Finland||Finnish|Finns|Helsinki
FJI|Fiji||Fijian|Fijians|Suva
FRA|France|French Republic|French|French|Paris
FSM|Micronesia||Micronesian|Micronesians|
GAB|Gabon||Gabonese|Gabonese|Libreville
GBR|United Kingdom|UK,U.K.,Britain,Great Britain|British|Britons,Brits,British|London
GEO|Georgia|||Georgians|Tbilisi
GHA|Ghana||Ghanaian|Ghanaians|Accra
GIN|Guinea||Guinean|Guineans|Conakry
GMB|Gambia||Gambian|Gambians|Banjul
GNB|Guinea-Bissau||||Bissau
GNQ|Equatorial Guinea||||Malabo
GRC|Greece||Greek|Greeks|Athens
GRD|Grenada||Grenadian|Grenadians|
GTM|Guatemala||Guatemalan|Guatemalans|
GUY|Guyana||Guyanese|Guyanese|
HND|Honduras||Honduran|Hondurans|Tegucigalpa
HRV|Croatia||Croatian|Croatians,Croats|Zagreb
HTI|Haiti||Haitian|Haitians|Port-au-Prince
HUN|Hungary||Hungarian|Hungarians|Budapest
IDN|Indonesia||Indonesian|Indonesians|Jakarta
IND|India||Indian|Indians|New Delhi,Delhi
IRL|Ireland|Republic of Ireland|Irish|Irish|Dublin
IRN|Iran|Islamic Republic of Iran|Iranian|Iranians|Tehran
IRQ|Iraq||Iraqi|Iraqis|Baghdad
ISL|Iceland||Icelandic|Icelanders|Reykjavik
ISR|Israel||Israeli|Israelis|Jerusalem
ITA|Italy||Italian|Italians|Rome
JAM|Jamaica||Jamaican|Jamaicans|
JOR|Jordan||Jordanian|Jordanians|Amman
JPN|Japan||Japanese|Japanese|Tokyo
KAZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs|Astana
KEN|Kenya||Kenyan|Kenyans|Nairobi
KGZ|Kyrgyzstan||Kyrgyz|Kyrgyz|Bishkek
KHM|Cambodia||Cambodian|Cambodians|Phnom Penh
KIR|Kiribati||||
KNA|Saint Kitts and Nevis|St. Kitts and Nevis|||
KOR|South Korea|Republic of Korea|South Korean|South Koreans|Seoul
KWT|Kuwait||Kuwaiti|Kuwaitis|
LAO|Laos||Laotian,Lao|Laotians|Vientiane
LBN|Lebanon||Lebanese|Lebanese|Beirut
LBR|Liberia||Liberian|Liberians|Monrovia
LBY|Libya||Libyan|Libyans|Tripoli
LCA|Saint Lucia|St. Lucia|||
LIE|Liechtenstein||||Vaduz
LKA|Sri Lanka||Sri Lankan|Sri Lankans|Colombo
LSO|Lesotho||||Maseru
LTU|Lithuania||Lithuanian|Lithuanians|Vilnius
LUX|Luxembourg||||
LVA|Latvia||Latvian|Latvians|Riga
MAR|Morocco||Moroccan|Moroccans|Rabat
MCO|Monaco||||
MDA|Moldova|Republic of Moldova|Moldovan|Moldovans|Chisinau
MDG|Madagascar||Malagasy|Malagasy|Antananarivo
MDV|Maldives||Maldivian|Maldivians|
MEX|Mexico||Mexican|Mexicans|
MHL|Marshall Islands||Marshallese|Marshallese|Majuro
MKD|North Macedonia|Macedonia|Macedonian,North Macedonian|Macedonians|Skopje
MLI|Mali||Malian|Malians|Bamako
MLT|Malta||Maltese|Maltese|Valletta
MMR|Myanmar|Burma|Burmese|Burmese|Naypyidaw,Naypyitaw
MNE|Montenegro||Montenegrin|Montenegrins|Podgorica
MNG|Mongolia||Mongolian|Mongolians|
MOZ|Mozambique||Mozambican|Mozambicans|Maputo
MRT|Mauritania||Mauritanian|Mauritanians|Nouakchott
MUS|Mauritius||Mauritian|Mauritians|
MWI|Malawi||Malawian|Malawians|Lilongwe
MYS|Malaysia||Malaysian|Malaysians|Kuala Lumpur
NAM|Namibia||Namibian|Namibians|Windhoek
NER|Niger||Nigerien|Nigeriens|Niamey
NGA|Nigeria||Nigerian|Nigerians|Abuja
NIC|Nicaragua||Nicaraguan|Nicaraguans|Managua
NLD|Netherlands|Holland|Dutch|Dutch|The Hague
NOR|Norway||Norwegian|Norwegians|Oslo
NPL|Nepal||Nepalese,Nepali|Nepalis|Kathmandu
NRU|Nauru||||
NZL|New Zealand||||Wellington
OMN|Oman||Omani|Omanis|Muscat
PAK|Pakistan||Pakistani|Pakistanis|Islamabad
PAN|Panama||Panamanian|Panamanians|
PER|Peru||Peruvian|Peruvians|
PHL|Philippines||Philippine,Filipino|Filipinos|Manila
PLW|Palau||||
PNG|Papua New Guinea||||Port Moresby
POL|Poland||Polish|Poles|Warsaw
PRK|North Korea|Democratic People’s Republic of Korea,Democratic People's Republic of Korea,DPRK|North Korean|North Koreans|Pyongyang
PRT|Portugal||Portuguese|Portuguese|Lisbon
PRY|Paraguay||Paraguayan|Paraguayans|
PSE|Palestine|Palestinian Authority,State of Palestine|Palestinian|Palestinians|Ramallah
QAT|Qatar||Qatari|Qataris|Doha
ROU|Romania||Romanian|Romanians|Bucharest
RUS|Russia|Russian Federation|Russian|Russians|Moscow
RWA|Rwanda||Rwandan|Rwandans|Kigali
SAU|Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
SDN|Sudan||Sudanese|Sudanese|Khartoum
SEN|Senegal||Senegalese|Senegalese|Dakar
SGP|Singapore||Singaporean|Singaporeans|
SLB|Solomon Islands||||Honiara
SLE|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
SLV|El Salvador||Salvadoran|Salvadorans|San Salvador
SMR|San Marino||||
SOM|Somalia||Somali|Somalis|Mogadishu
SRB|Serbia||Serbian|Serbians,Serbs|Belgrade
SSD|South Sudan||South Sudanese|South Sudanese|Juba
STP|Sao Tome and Principe|São Tomé and Príncipe|||
SUR|Suriname||Surinamese|Surinamese|
SVK|Slovakia||Slovak|Slovaks|Bratislava
SVN|Slovenia||Slovenian,Slovene|Slovenians,Slovenes|Ljubljana
SWE|Sweden||Swedish|Swedes|Stockholm
SWZ|Eswatini|Swaziland|||
SYC|Seychelles||||
SYR|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
TCD|Chad||Chadian|Chadians|N'Djamena
TGO|Togo||Togolese|Togolese|Lome
THA|Thailand||Thai|Thais|Bangkok
TJK|Tajikistan||Tajik|Tajiks|Dushanbe
TKM|Turkmenistan||Turkmen|Turkmens|Ashgabat
TLS|Timor-Leste|East Timor|Timorese|Timorese|Dili
TON|Tonga||Tongan|Tongans|
TTO|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|
TUN|Tunisia||Tunisian|Tunisians|
TUR|Turkey|Türkiye,Turkiye|Turkish|Turks|Ankara
TUV|Tuvalu||Tuvaluan|Tuvaluans|
TWN|Taiwan||Taiwanese|Taiwanese|Taipei
TZA|Tanzania||Tanzanian|Tanzanians|Dodoma
UGA|Uganda||Ugandan|Ugandans|Kampala
UKR|Ukraine||Ukrainian|Ukrainians|Kyiv,Kiev
URY|Uruguay||Uruguayan|Uruguayans|Montevideo
USA|United States|United States of America,U.S.,US,U.S.A.,USA,America|American|Americans|Washington
UZB|Uzbekistan||Uzbek|Uzbeks|Tashkent
VAT|Holy See|Vatican||
VCT|Saint Vincent and the Grenadines||||
VEN|Venezuela||Venezuelan|Venezuelans|Caracas
VNM|Vietnam|Viet Nam|Vietnamese|Vietnamese|Hanoi
VUT|Vanuatu||Ni-Vanuatu||
WSM|Samoa||Samoan|Samoans|
XKX|Kosovo||Kosovar,Kosovan|Kosovars|Pristina
YEM|Yemen||Yemeni|Yemenis|Sanaa,Sana'a
ZAF|South Africa||South African|South Africans|Pretoria
ZMB|Zambia||Zambian|Zambians|Lusaka
ZWE|Zimbabwe||Zimbabwean|Zimbabweans|Harare
`;

/** A state as news speaks of it. */
export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo; its name for a state that only a text knows. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [code = "", name = "", aliases, adjectives, people, capitals] = row.split("|");
    const list = (words: string | undefined) =>
      (words ?? "").split(",").filter((word) => word !== "");
    return {
      code,
      name,
      aliases: list(aliases),
      adjectives: list(adjectives),
      people: list(people),
      capitals: list(capitals),
    };
  });
