const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that carry a full stop of their own: titles, months, days, units and shortened names of US states as
 * newspapers print them (with a capital), and small words of Latin and of the clock (in any case).
 */
export const CAPITALISED = set(
  'Mr Mrs Ms Mx Dr Drs Prof St Ste Sr Jr Sgt Cpl Pvt Gen Lt Col Capt Maj Brig Cmdr Cdr Adm Rev Hon Gov Govs Sen Sens ' +
    'Rep Reps Pres Supt Insp Det Const Msgr Fr Mt Ft Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed ' +
    'Thu Thur Thurs Fri Sat Sun No Nos Vol Fig Art Sec Ch Inc Ltd Co Corp Bros Dept Est Ave Blvd Rd Rs Ph.D U.S U.K ' +
    'U.N E.U D.C Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla ' +
    'Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
);
export const SMALL = set(
  'vs cf ca approx al e.g i.e a.m p.m etc no nos vol fig pp ed eds jr sr inc ltd co corp u.s u.k u.n',
);
/** Stand before a number only; "No." alone is an answer. */
export const BEFORE_NUMBERS = set('no nos vol fig art sec ch pp');
/** Never end a sentence: a name follows. */
export const BEFORE_NAMES = set(
  'Mr Mrs Ms Mx Dr Drs Prof Sgt Cpl Pvt Gen Lt Col Capt Maj Brig Cmdr Cdr Adm Rev Hon Gov Govs Sen Sens Rep Reps Pres ' +
    'Supt Insp Det Const Msgr St Ste',
);
