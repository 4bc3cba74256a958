/**
 * Longer names that hold the name of a country and mean something else, or mean it differently. They win
 * over the shorter name by the rule of the longest match. A code after `=` is the country meant, if any.
 * From general knowledge of geography, organisations and idiom.
 */
export const LONGER_NAMES = `
New Mexico, Gulf of Mexico, Gulf of America, Gulf of Oman, Gulf of Guinea, Gulf of Thailand, Gulf of Panama
Sea of Japan, East China Sea, South China Sea, South China Morning Post, China Sea, Philippine Sea, Indian Ocean
English Channel, Irish Sea, Norwegian Sea, North Korea Strait, Korea Strait, Korea Bay, Mozambique Channel
Niger Delta, Niger State, Niger River, River Niger, Jordan River, River Jordan, Congo River, River Congo, Congo Basin
Lake Chad, Lake Malawi, Chad Basin, Panama Canal, Suez Canal, Panama Papers, Panama hat, Senegal River
North America, South America, Central America, Latin America, Americas, North American, South American, Central American
Latin American, Latin Americans, South Americans, North Americans, Central Americans, Pan American, Anglo American
Organization of American States, Native American, Native Americans, American Indian, American Indians
West Indies, West Indian, West Indians, East Indies, East Indian, East Indiaman, Indian summer, Red Indian, Red Indians
New England, New Jersey, Jersey City, Jersey Shore, New South Wales, South Georgia, Prince of Wales, Princess of Wales, Duke of Edinburgh
New Britain, New Ireland, New Granada, New Spain, New Brunswick, New France, Central African, Gold Coast
Captain America, Miss America, Team America, Bank of America, Voice of America, Corporate America, Make America Great Again
Guinea pig, Guinea pigs, Guinea fowl, Guinea worm, New Guinea, Inner Mongolia, Inner Mongolian
French fries, French toast, French Open, French horn, French kiss, French press, French Quarter, French bulldog, French bulldogs
Dutch oven, Dutch courage, Dutch auction, Danish pastry, Swiss cheese, Swiss Army knife, Swiss roll
German Shepherd, German Shepherds, German shepherd, German shepherds, German measles, Great Dane, Great Danes
Turkish delight, Greek chorus
Irish setter, Spanish flu, Spanish Steps, Roman numerals
English breakfast, English muffin, English rose, Siamese cat, Persian cat, Persian Gulf
Afghan hound, Chinese whispers
Mexican wave, Mexican standoff, Cuban heel, Cuban heels, Brazil nut, Brazil nuts
Brazilian wax, Peking duck, Panama hats, Stockholm syndrome, Havana syndrome
Jordan Times, The Jordan Times, Times of India, Bank of China, Bank of Ireland, Wall Street, Paris Saint-Germain
Jamaica Plain, Jamaica Bay, Holland Park, Holland Tunnel, Holland Village, Lebanon County, Lake Geneva
Turkey Creek, Turkey Day, Turkey Trot, turkey shoot, Malta Township, Poland Spring
Finland Station, China Grove, Chinatown, Little Italy, Little India, Little Havana, Little Saigon, Germantown, Air Jordan, Air Jordans
Georgia Tech
Georgia State, University of Georgia, Georgia Bulldogs, State of Georgia, Georgia Senate, Georgia House
American Samoa = AS, American Samoan = AS, Papua New Guinea = PG, Equatorial Guinea = GQ, Guinea-Bissau = GW
Cleveland Indians, Mumbai Indians, Fighting Irish, London Irish, Ottawa Senators
Washington Post, The Washington Post, Washington Times, Washington Examiner, Washington Free Beacon, Washington State, Washington Wizards
Washington Capitals, Washington Nationals, Washington Redskins, Washington Commanders, Washington Monument, Washington Square
Washington Heights, Washington County, Washington University, University of Washington, George Washington
Fort Washington, Port Washington, Mount Washington
Moscow Times, The Moscow Times, Kyiv Post, Kyiv Independent, The Kyiv Independent, Jerusalem Post, The Jerusalem Post, Tehran Times, Beijing News
London School, London Bridge, New London, East London, Paris Agreement, Paris Accord, Paris Accords, Paris Club, Treaty of Rome
Rome Statute, Vienna Convention, Oslo Accords, Oslo Accord, Minsk Agreements, Minsk agreements, Minsk Agreement, Minsk Protocol, Minsk II
Abraham Accords, Geneva Convention, Geneva Conventions, Kyoto Protocol, Budapest Memorandum, Warsaw Pact, Brussels sprouts, Brussels sprout
Santiago de Compostela, Santiago de Cuba, Victoria Falls, Queen Victoria
Lake Victoria, Rio Grande, Port of Spain = TT, Port-of-Spain = TT, Kingston upon Thames, San Juan Capistrano
Strait of Gibraltar, Bermuda Triangle, Bermuda shorts, Bermuda grass, New Holland, Panama City Beach, Kuwait Airways, Turks and Caicos Islands = TC, Turks and Caicos = TC
`;
