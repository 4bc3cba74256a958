/**
 * States, provinces and historical regions that English-language news names without explaining them, and
 * other spellings of towns, one country a line. From general knowledge. Names that are mostly something else
 * (Georgia, Washington, Victoria) are left out; they are found with a word such as "state" beside them.
 */
export const REGIONS = `
US: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, New England, Silicon Valley, Manhattan, Brooklyn
UA: Donbas, Donbass, Crimea, Zakarpattia, Volyn, Galicia, Bukovina, Dnipropetrovsk, Prykarpattia, Transcarpathia
RU: Siberia, Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Kalmykia, Karelia, Kamchatka, Sakhalin, Yakutia, North Ossetia, Kuban, Krasnodar Krai, Udmurtia
GE: Abkhazia, South Ossetia, Adjara
MD: Transnistria, Gagauzia
AZ: Nagorno-Karabakh, Nakhchivan
CN: Xinjiang, Tibet, Guangdong, Sichuan, Yunnan, Fujian, Zhejiang, Jiangsu, Hubei, Hunan, Henan, Hebei, Shandong, Shaanxi, Shanxi, Guangxi, Guizhou, Gansu, Qinghai, Hainan, Heilongjiang, Jilin, Liaoning, Anhui, Jiangxi, Inner Mongolia, Ningxia, Manchuria
IN: Kerala, Tamil Nadu, Karnataka, Maharashtra, Gujarat, Rajasthan, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Telangana, Odisha, Bihar, Jharkhand, West Bengal, Assam, Manipur, Nagaland, Mizoram, Meghalaya, Tripura, Sikkim, Arunachal Pradesh, Himachal Pradesh, Uttarakhand, Haryana, Chhattisgarh, Goa, Ladakh
PK: Balochistan, Sindh, Khyber Pakhtunkhwa, Gilgit-Baltistan, Waziristan
MM: Rakhine, Kachin, Sagaing, Chin State, Shan State, Kayin
TR: Anatolia, Cappadocia
IQ: Anbar, Nineveh, Kurdistan Region, Iraqi Kurdistan
SY: Golan, Idlib, Latakia, Rojava
SD: Darfur, Kordofan
ET: Tigray, Oromia, Amhara Region, Ogaden
NG: Borno, Kaduna State, Niger Delta, Biafra
CD: Kivu, North Kivu, South Kivu, Ituri, Katanga, Kasai
MZ: Cabo Delgado
ZA: Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo, Mpumalanga, Northern Cape, Free State
KE: Rift Valley, Turkana
SO: Somaliland, Puntland, Jubaland
TZ: Zanzibar
CA: Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Nunavut, Yukon, Prince Edward Island
AU: New South Wales, Queensland, Tasmania, South Australia, Western Australia, Northern Territory
NZ: North Island, South Island, Otago, Waikato
DE: Bavaria, Saxony, Hesse, Thuringia, Brandenburg, North Rhine-Westphalia, Lower Saxony, Baden-Württemberg, Saarland, Schleswig-Holstein, Rhineland-Palatinate
FR: Brittany, Normandy, Alsace, Lorraine, Provence, Burgundy, Corsica, Île-de-France
ES: Catalonia, Andalusia, Basque Country, Canary Islands, Balearic Islands, Castile, Asturias
IT: Sicily, Sardinia, Tuscany, Lombardy, Veneto, Calabria, Puglia, Piedmont, Emilia-Romagna, Umbria, Lampedusa
GR: Crete, Lesbos, Peloponnese
GB: Cornwall, Yorkshire, Lancashire, Devon, Norfolk, Suffolk, Essex, Surrey, Sussex, Merseyside, Cumbria, Northumberland
BE: Flanders, Wallonia
RO: Transylvania
RS: Vojvodina
BA: Republika Srpska
PL: Silesia, Pomerania, Masovia
BR: Amazonas, Bahia, Minas Gerais, Rio Grande do Sul, Mato Grosso, Paraná, Pernambuco, Ceará
MX: Oaxaca, Chiapas, Jalisco, Sinaloa, Michoacán, Guerrero, Baja California, Yucatán, Nuevo León, Quintana Roo, Tamaulipas
AR: Patagonia
JP: Okinawa, Hokkaido, Honshu, Kyushu, Fukushima, Ishikawa
ID: Java, Sumatra, Aceh, Papua, West Papua, Sulawesi, Borneo, Kalimantan, Bali
MY: Sabah, Sarawak, Johor, Selangor, Penang
PH: Mindanao, Luzon, Visayas, Palawan
LK: Northern Province
YE: Hadramawt, Marib
`;

/** Spellings of towns in English-language news that the gazetteer has under another name. */
export const OTHER_SPELLINGS = `
UA: Kharkiv = Kharkov, Odesa = Odessa, Lviv = Lvov, Zaporizhzhia = Zaporizhia = Zaporozhye = Zaporizhzhya, Dnipro = Dnepropetrovsk, Kupiansk = Kupyansk, Mykolaiv = Nikolaev, Kramatorsk, Sloviansk = Slavyansk, Kostiantynivka, Vuhledar, Avdiivka, Izium = Izyum, Chornobyl = Chernobyl, Kherson, Chernihiv, Chernivtsi, Enerhodar, Khmelnytskyi, Ivano-Frankivsk, Melitopol, Berdiansk
RU: Saint Petersburg = St. Petersburg = St Petersburg, Rostov-on-Don = Rostov-na-Donu, Nizhny Novgorod, Yekaterinburg = Ekaterinburg
US: New York City, Los Angeles = L.A., Washington, Philadelphia, St. Louis, St. Paul
DE: Munich = München, Cologne = Köln, Nuremberg = Nürnberg, Hanover = Hannover, Ramstein
CH: Geneva = Genève, Zurich = Zürich, Lausanne, Basel, Davos
IT: Milan = Milano, Turin = Torino, Naples = Napoli, Florence = Firenze, Venice = Venezia, Genoa = Genova, Padua = Padova
ES: Seville = Sevilla, Zaragoza
PT: Porto = Oporto
PL: Krakow = Kraków = Cracow, Gdansk = Gdańsk, Lodz = Łódź, Wroclaw = Wrocław, Rzeszow = Rzeszów
BE: Antwerp = Antwerpen, Ghent = Gent, Bruges = Brugge
NL: The Hague = Den Haag, Rotterdam
FR: Marseille = Marseilles, Lyon = Lyons, Strasbourg
IN: Mumbai = Bombay, Kolkata = Calcutta, Chennai = Madras, Bengaluru = Bangalore
MM: Yangon = Rangoon
VN: Ho Chi Minh City = Saigon
CN: Guangzhou = Canton, Hong Kong, Ürümqi = Urumqi
PS: Gaza City, Rafah, Khan Younis = Khan Yunis, Jenin, Nablus, Hebron, Bethlehem, Jericho
IL: Tel Aviv = Tel Aviv-Yafo, Haifa, Eilat, Ashkelon, Beersheba
SY: Aleppo, Homs, Hama, Deir ez-Zor = Deir Ezzor, Raqqa
IQ: Mosul, Basra, Erbil = Irbil, Kirkuk, Fallujah, Ramadi
EG: Alexandria, Sharm el-Sheikh, Giza
SA: Jeddah, Mecca = Makkah, Medina
AE: Dubai, Sharjah
TR: Istanbul, Izmir = İzmir, Antalya, Diyarbakir = Diyarbakır
MA: Marrakesh = Marrakech, Casablanca, Fez = Fes, Tangier
BR: Sao Paulo = São Paulo, Rio de Janeiro = Rio
CA: Montreal = Montréal, Quebec City
MX: Tijuana, Ciudad Juarez = Ciudad Juárez = Juárez
JP: Osaka, Kyoto, Hiroshima, Nagasaki
KZ: Almaty = Alma-Ata
`;
