/**
 * Words that stand for a country besides its catalogue names, one country a line:
 *
 *     code | abbreviations and other names | old names | demonyms (adjectives and nouns) | capital
 *
 * Written by hand for this project from general knowledge of English news usage. Plural -s of a
 * demonym in -an, -i, -ian and the like is listed because not every one has it (no "Chineses").
 * A name followed by an asterisk is known but too ambiguous to be looked for in running text.
 * A name that two countries share ("Congo", "Korea", "Dominican") is settled in `shared-names.ts`.
 */
export const COUNTRY_WORDS = `
AD | | | Andorran, Andorrans | Andorra la Vella
AE | UAE, U.A.E., Emirates | Trucial States | Emirati, Emiratis | Abu Dhabi
AF | Islamic Emirate of Afghanistan | | Afghan, Afghans | Kabul
AG | Antigua | | Antiguan, Antiguans, Barbudan, Barbudans | St. John's
AL | | | Albanian, Albanians | Tirana
AM | | | Armenian, Armenians | Yerevan
AO | | | Angolan, Angolans | Luanda
AR | Argentine Republic | | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | Buenos Aires
AT | | | Austrian, Austrians | Vienna
AU | | | Australian, Australians, Aussie, Aussies | Canberra
AZ | | | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
BA | Bosnia, Bosnia-Herzegovina, BiH | | Bosnian, Bosnians, Bosnian Serb, Bosnian Serbs, Bosnian Croat, Bosnian Croats, Herzegovinian | Sarajevo
BB | | | Barbadian, Barbadians, Bajan, Bajans | Bridgetown
BD | | East Pakistan | Bangladeshi, Bangladeshis | Dhaka, Dacca
BE | | | Belgian, Belgians | Brussels
BF | Burkina | Upper Volta | Burkinabe, Burkinabé | Ouagadougou
BG | | | Bulgarian, Bulgarians | Sofia
BH | | | Bahraini, Bahrainis | Manama
BI | | | Burundian, Burundians | Bujumbura, Gitega
BJ | | Dahomey | Beninese | Porto-Novo, Cotonou
BN | Brunei Darussalam | | Bruneian, Bruneians | Bandar Seri Begawan
BO | | | Bolivian, Bolivians | La Paz
BR | Brasil | | Brazilian, Brazilians | Brasilia
BS | The Bahamas | | Bahamian, Bahamians | Nassau
BT | | | Bhutanese | Thimphu
BW | | Bechuanaland | Motswana, Batswana, Botswanan, Botswanans | Gaborone
BY | | Byelorussia, Belorussia | Belarusian, Belarusians, Belarussian, Belarussians, Belorussian | Minsk
BZ | | British Honduras | Belizean, Belizeans | Belmopan
CA | | | Canadian, Canadians | Ottawa
CD | DRC, D.R.C., DR Congo, D.R. Congo, Congo-Kinshasa, Democratic Republic of Congo, Democratic Republic of the Congo, Democratic Congo | Zaire, Belgian Congo | Zairean, Zaireans, Zairian | Kinshasa
CF | CAR* | | | Bangui
CG | Republic of Congo, Congo-Brazzaville, Congo Republic, Congo Brazzaville | | | Brazzaville
CH | Swiss Confederation | | Swiss | Bern, Berne
CI | Ivory Coast, Cote d'Ivoire, Côte d'Ivoire | | Ivorian, Ivorians, Ivoirian, Ivoirians | Yamoussoukro, Abidjan
CL | | | Chilean, Chileans | Santiago
CM | | | Cameroonian, Cameroonians | Yaounde, Yaoundé
CN | PRC, P.R.C., Mainland China, Communist China, Red China | | Chinese, Sino | Beijing, Peking
CO | | | Colombian, Colombians | Bogota, Bogotá
CR | | | Costa Rican, Costa Ricans | San Jose, San José
CU | | | Cuban, Cubans | Havana
CV | Cabo Verde | | Cape Verdean, Cape Verdeans, Cabo Verdean | Praia
CY | | | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots, Turkish Cypriot, Turkish Cypriots | Nicosia, Lefkosia
CZ | Czech Republic | | Czech, Czechs | Prague
DE | Federal Republic of Germany | West Germany, East Germany, GDR, German Democratic Republic | German, Germans, West German, East German | Berlin
DJ | | | Djiboutian, Djiboutians | Djibouti City
DK | | | Danish, Dane, Danes | Copenhagen
DM | Commonwealth of Dominica | | | Roseau
DO | | | | Santo Domingo
DZ | | | Algerian, Algerians | Algiers
EC | | | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans, Ecuadoran | Quito
EE | | | Estonian, Estonians | Tallinn
EG | | United Arab Republic | Egyptian, Egyptians | Cairo
ER | | | Eritrean, Eritreans | Asmara
ES | | | Spanish, Spaniard, Spaniards | Madrid
ET | | Abyssinia | Ethiopian, Ethiopians, Abyssinian | Addis Ababa
FI | | | Finnish, Finn, Finns | Helsinki
FJ | | | Fijian, Fijians | Suva
FM | Micronesia | | Micronesian, Micronesians | Palikir
FR | | | French, Franco, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris
GA | | | Gabonese | Libreville
GB | UK, U.K., Britain, Great Britain | | British, Briton, Britons, Brit, Brits | London
GD | | | Grenadian, Grenadians | St. George's
GE | Republic of Georgia | | | Tbilisi
GH | | | Ghanaian, Ghanaians, Ghanian, Ghanians | Accra
GM | The Gambia | | Gambian, Gambians | Banjul
GN | Guinea-Conakry, Guinea Conakry | | | Conakry
GQ | | Spanish Guinea | Equatorial Guinean, Equatorial Guineans, Equatoguinean | Malabo
GR | | | Greek, Greeks | Athens
GT | | | Guatemalan, Guatemalans | Guatemala City
GW | | Portuguese Guinea | Bissau-Guinean, Bissau-Guineans, Guinea-Bissauan | Bissau
GY | | British Guiana | Guyanese | Georgetown
HN | | | Honduran, Hondurans | Tegucigalpa
HR | | | Croatian, Croatians, Croat, Croats | Zagreb
HT | | | Haitian, Haitians | Port-au-Prince
HU | | | Hungarian, Hungarians | Budapest
ID | | Dutch East Indies | Indonesian, Indonesians | Jakarta
IE | Irish Republic, Eire, Éire, Republic of Ireland | | Irish, Irishman, Irishmen, Irishwoman | Dublin
IL | | | Israeli, Israelis | Jerusalem
IN | Republic of India | | Indian, Indians | New Delhi, Delhi
IQ | | Mesopotamia | Iraqi, Iraqis | Baghdad
IR | Islamic Republic | Persia | Iranian, Iranians | Tehran, Teheran
IS | | | Icelandic, Icelander, Icelanders | Reykjavik
IT | | | Italian, Italians | Rome
JM | | | Jamaican, Jamaicans | Kingston
JO | Hashemite Kingdom of Jordan, Hashemite Kingdom | Transjordan | Jordanian, Jordanians | Amman
JP | | | Japanese | Tokyo
KE | | | Kenyan, Kenyans | Nairobi
KG | Kirghizia | | Kyrgyz, Kirghiz, Kyrgyzstani, Kyrgyzstanis | Bishkek
KH | | Kampuchea, Democratic Kampuchea | Cambodian, Cambodians | Phnom Penh
KI | | | I-Kiribati | Tarawa
KM | | | Comorian, Comorians, Comoran, Comorans | Moroni
KN | St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, St Kitts | | Kittitian, Kittitians, Nevisian, Nevisians | Basseterre
KP | DPRK, D.P.R.K., Democratic People's Republic of Korea, N. Korea, N.Korea, N Korea | | North Korean, North Koreans, N. Korean, N. Koreans, N Korean, N Koreans | Pyongyang
KR | ROK, R.O.K., Republic of Korea, S. Korea, S.Korea, S Korea | | South Korean, South Koreans, S. Korean, S. Koreans, S Korean, S Koreans | Seoul
KW | | | Kuwaiti, Kuwaitis | Kuwait City
KZ | | | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Astana, Nur-Sultan
LA | Laos, Lao PDR | | Laotian, Laotians, Lao | Vientiane
LB | | | Lebanese | Beirut
LC | St. Lucia, St Lucia | | Saint Lucian, Saint Lucians, St. Lucian, St Lucian, St. Lucians, St Lucians | Castries
LI | | | Liechtensteiner, Liechtensteiners | Vaduz
LK | | Ceylon | Sri Lankan, Sri Lankans | Colombo
LR | | | Liberian, Liberians | Monrovia
LS | | Basutoland | Basotho, Mosotho | Maseru
LT | | | Lithuanian, Lithuanians | Vilnius
LU | | | Luxembourgish, Luxembourger, Luxembourgers | Luxembourg City
LV | | | Latvian, Latvians | Riga
LY | Libyan Arab Jamahiriya | | Libyan, Libyans | Tripoli
MA | | | Moroccan, Moroccans | Rabat
MC | | | Monegasque, Monégasque, Monegasques, Monacan | Monaco-Ville
MD | Moldova, Republic of Moldova | Moldavia | Moldovan, Moldovans | Chisinau, Chișinău, Kishinev
ME | | | Montenegrin, Montenegrins | Podgorica
MG | | | Malagasy, Madagascan, Madagascans | Antananarivo
MH | | | Marshallese | Majuro
MK | Macedonia, FYROM, F.Y.R.O.M., Former Yugoslav Republic of Macedonia | | Macedonian, Macedonians, North Macedonian, North Macedonians | Skopje
ML | | | Malian, Malians | Bamako
MM | Burma | | Burmese, Myanma | Naypyidaw, Nay Pyi Taw, Naypyitaw
MN | | Outer Mongolia | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
MR | Islamic Republic of Mauritania | | Mauritanian, Mauritanians | Nouakchott
MT | | | Maltese | Valletta
MU | | | Mauritian, Mauritians | Port Louis
MV | | | Maldivian, Maldivians | Male*
MW | | Nyasaland | Malawian, Malawians | Lilongwe
MX | | | Mexican, Mexicans | Mexico City
MY | | Malaya | Malaysian, Malaysians | Kuala Lumpur, Putrajaya
MZ | | | Mozambican, Mozambicans | Maputo
NA | | South West Africa | Namibian, Namibians | Windhoek
NE | | | Nigerien, Nigeriens | Niamey
NG | | | Nigerian, Nigerians | Abuja
NI | | | Nicaraguan, Nicaraguans | Managua
NL | Holland, The Netherlands | | Dutch, Dutchman, Dutchmen, Dutchwoman, Netherlander | The Hague, Amsterdam
NO | | | Norwegian, Norwegians | Oslo
NP | | | Nepalese, Nepali, Nepalis | Kathmandu
NR | | | Nauruan, Nauruans | Yaren
NZ | NZ, Aotearoa | | New Zealander, New Zealanders, Kiwi, Kiwis | Wellington
OM | Sultanate of Oman | Muscat and Oman | Omani, Omanis | Muscat
PA | | | Panamanian, Panamanians | Panama City
PE | | | Peruvian, Peruvians | Lima
PG | | | Papua New Guinean, Papua New Guineans | Port Moresby
PH | The Philippines, Republic of the Philippines | | Philippine, Filipino, Filipinos, Filipina, Filipinas | Manila
PK | Islamic Republic of Pakistan | West Pakistan | Pakistani, Pakistanis | Islamabad
PL | | | Polish, Pole, Poles | Warsaw
PR | | | Puerto Rican, Puerto Ricans | San Juan
PS | Palestine, State of Palestine, Palestinian Authority, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory | | Palestinian, Palestinians | Ramallah
PT | | | Portuguese | Lisbon
PW | | | Palauan, Palauans | Ngerulmud
PY | | | Paraguayan, Paraguayans | Asuncion, Asunción
QA | | | Qatari, Qataris | Doha
RO | Rumania | | Romanian, Romanians, Rumanian | Bucharest
RS | | | Serbian, Serbians, Serb, Serbs | Belgrade
RU | | | Russian, Russians, Russo | Moscow
RW | | | Rwandan, Rwandans, Rwandese | Kigali
SA | KSA, Kingdom of Saudi Arabia | | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh
SB | | | Solomon Islander, Solomon Islanders | Honiara
SC | | | Seychellois | Victoria
SD | | | Sudanese | Khartoum
SE | | | Swedish, Swede, Swedes | Stockholm
SG | | | Singaporean, Singaporeans |
SI | | | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana
SK | Slovak Republic | | Slovak, Slovaks, Slovakian, Slovakians | Bratislava
SL | | | Sierra Leonean, Sierra Leoneans | Freetown
SM | | | Sammarinese | San Marino City
SN | | | Senegalese | Dakar
SO | | | Somali, Somalis, Somalian, Somalians | Mogadishu
SR | | Dutch Guiana | Surinamese, Surinamer | Paramaribo
SS | | | South Sudanese | Juba
ST | Sao Tome and Principe, São Tomé and Príncipe, Sao Tome, São Tomé | | Sao Tomean, Sao Tomeans | Sao Tome City
SV | | | Salvadoran, Salvadorans, Salvadorean, Salvadoreans, Salvadorian | San Salvador
SY | Syria, Syrian Arab Republic | | Syrian, Syrians | Damascus
SZ | Eswatini, eSwatini | Swaziland | Swazi, Swazis | Mbabane
TD | | | Chadian, Chadians | N'Djamena
TG | | Togoland | Togolese | Lome, Lomé
TH | | Siam | Thai, Thais | Bangkok
TJ | Tadzhikistan | | Tajik, Tajiks, Tajikistani | Dushanbe
TL | East Timor, Timor Leste | Portuguese Timor | East Timorese, Timorese | Dili
TM | | | Turkmen, Turkmens | Ashgabat
TN | | | Tunisian, Tunisians | Tunis
TO | | | Tongan, Tongans | Nuku'alofa
TR | Turkey, Türkiye, Turkiye | Ottoman Empire* | Turkish, Turk, Turks | Ankara
TT | Trinidad & Tobago, Trinidad, Tobago | | Trinidadian, Trinidadians, Tobagonian | Port of Spain, Port-of-Spain
TV | | Ellice Islands | Tuvaluan, Tuvaluans | Funafuti
TW | Republic of China, Chinese Taipei | Formosa | Taiwanese | Taipei
TZ | | Tanganyika, Zanzibar* | Tanzanian, Tanzanians | Dodoma, Dar es Salaam
UA | the Ukraine | | Ukrainian, Ukrainians | Kyiv, Kiev
UG | | | Ugandan, Ugandans | Kampala
US | US, U.S., USA, U.S.A., U.S.A, America, United States, United States of America | | American, Americans | Washington, Washington D.C., Washington DC, Washington, D.C.
UY | | | Uruguayan, Uruguayans | Montevideo
UZ | | | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis | Tashkent
VA | Vatican, Holy See, Vatican City | | | Vatican City
VC | St. Vincent and the Grenadines, St Vincent and the Grenadines | | Vincentian, Vincentians | Kingstown
VE | | | Venezuelan, Venezuelans | Caracas
VN | Viet Nam | North Vietnam, South Vietnam | Vietnamese, North Vietnamese, South Vietnamese | Hanoi
VU | | New Hebrides | Ni-Vanuatu, Vanuatuan | Port Vila
WS | | Western Samoa | Samoan, Samoans | Apia
XK | | | Kosovan, Kosovans, Kosovar, Kosovars, Kosovo Albanian, Kosovo Albanians, Kosovo Serb, Kosovo Serbs | Pristina, Prishtina
YE | | North Yemen, South Yemen | Yemeni, Yemenis, Yemenite | Sanaa, Sana'a
ZA | RSA, Republic of South Africa | | South African, South Africans | Pretoria, Cape Town*
ZM | | Northern Rhodesia | Zambian, Zambians | Lusaka
ZW | | Rhodesia, Southern Rhodesia | Zimbabwean, Zimbabweans | Harare
HK | Hongkong | | Hong Konger, Hong Kongers, Hongkonger, Hongkongers |
MO | Macao, Macau | | Macanese |
GL | | | Greenlandic, Greenlander, Greenlanders | Nuuk
FO | Faeroe Islands | | Faroese | Tórshavn
BM | | | Bermudian, Bermudians |
FK | Falklands | | Falkland Islander, Falkland Islanders |
CK | | | Cook Islander, Cook Islanders |
KY | | | Caymanian, Caymanians |
NC | | | New Caledonian, New Caledonians | Noumea
PF | | | French Polynesian | Papeete
GU | | | Guamanian |
CW | Curacao | | Curacaoan | Willemstad
AW | | | Aruban |
EH | Western Sahara | | Sahrawi, Sahrawis |
`;
