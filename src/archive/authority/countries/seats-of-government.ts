/**
 * Buildings, streets and offices that stand for a country's government ("the Kremlin said"). From general
 * knowledge; only those whose name means one government wherever it is printed.
 */
export const SEATS_OF_GOVERNMENT = `
RU: Kremlin, State Duma
US: White House, Oval Office, Pentagon, Capitol Hill, Foggy Bottom, Mar-a-Lago
GB: Downing Street, 10 Downing Street, Whitehall, Buckingham Palace
FR: Élysée, Elysée, Elysée Palace, Élysée Palace, Elysee, Quai d'Orsay, Matignon
DE: Bundestag, Bundesrat
UA: Bankova, Verkhovna Rada
IL: Knesset
IT: Quirinale, Quirinal Palace, Palazzo Chigi
ES: Moncloa
PL: Sejm
KR: Blue House, Cheong Wa Dae
CN: Zhongnanhai
JP: Kantei
IN: Lok Sabha, Rajya Sabha, Rashtrapati Bhavan
PK: Aiwan-e-Sadr
PH: Malacañang, Malacañang Palace
AR: Casa Rosada
BR: Planalto, Itamaraty
CL: La Moneda
TH: Government House of Thailand
TR: Bestepe, Beştepe
ZA: Union Buildings
IE: Dáil
NL: Binnenhof
BD: Bangabhaban
ID: Istana Merdeka
`;
