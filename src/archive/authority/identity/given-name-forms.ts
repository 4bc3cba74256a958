/**
 * Given names that news writes in several ways for one and the same person: two languages of one country,
 * or several transliterations. Our own list. Each line is one name; its first word stands for all.
 */
const FORMS = `
oleksandr alexander aleksandr alyaksandr aliaksandr olexandr alexandr
oleksandra alexandra aleksandra
oleksiy alexei alexey aleksei aleksey oleksii oleksij alyaksey olexiy
andriy andrei andrey andrii andrij andrej
volodymyr vladimir wladimir wolodymyr volodimir
viktor victor
yuriy yuri yury iurii yurii juri jurij
serhiy sergei sergey serhii serhij sergej siarhei sergii sergiy
mykhailo mikhail mykhaylo michail mihail mikhaylo
mykola nikolai nikolay nikolaj mikola
dmytro dmitro dmitry dmitri dmitriy dmitrii dmitrij dzmitry
petro pyotr petr piotr
pavlo pavel
ihor igor
oleh oleg
bohdan bogdan
hryhoriy grigory grigori hryhorii grigoriy
heorhiy georgy georgi heorhii georgiy
hennadiy gennady gennadi hennadii gennadiy
yevhen yevgeny evgeny evgeni yevgeni evgeniy ievgen evhen yevhenii yevheniy
vasyl vasil vasily vasiliy vassily
kyrylo kirill kiril
denys denis
anatoliy anatoly anatolii anatolij
vitaliy vitaly vitali vitalii vitalij
valeriy valery valeri valerii
arseniy arseny arsenii arsen
artem artyom artiom
maksym maxim maksim
oleksii alexij
olena elena yelena
iryna irina
kateryna ekaterina yekaterina
yulia julia yuliia yuliya iuliia
natalia natalya nataliya nataliia
tetiana tatiana tatyana tetyana
olha olga
svitlana svetlana sviatlana
liudmyla lyudmila ludmila
daria darya dariia dariya
sofia sofya sofiia
maria mariia mariya mariam
viktoria victoria viktoriia viktoriya
muhammad mohammed mohamed mohammad muhammed mohamad mohammod muhamad
ahmad ahmed akhmad akhmed ahmet
abdullah abdallah abdulla
hussein husain hussain hossein husayn huseyin hossain
hassan hasan
yusuf youssef yousef yusef yousuf
ibrahim ebrahim
ismail esmail ismael
mahmoud mahmud
mustafa mostafa mustapha
osama usama
omar umar
othman osman uthman
saad sad
khaled khalid
rashid rasheed
saeed said sayeed saied
salman selman
tariq tarek tareq
walid waleed
nasser nasir naser
faisal faysal feisal
bashar bachar
recep rejep
muammar moammar
`;

const STANDS_FOR = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return [first, ...others].map((form) => [form, first] as const);
    }),
);

/** The one form under which all forms of a given name are compared. `form` is folded. */
export function givenNameForm(form: string): string | undefined {
  return STANDS_FOR.get(form);
}

/**
 * Short forms of given names. They are not merged, since two persons may bear them, but proposed.
 * Our own list: short form, then what it may stand for.
 */
const SHORT_FORMS = `
joe joseph
joey joseph
tom thomas
tim timothy
jim james
jimmy james
bill william
will william
bob robert
rob robert
mike michael
dave david
dan daniel
danny daniel
ben benjamin
chris christopher
matt matthew
nick nicholas
tony anthony
steve stephen
ed edward
ted edward
ken kenneth
ron ronald
don donald
greg gregory
jeff jeffrey
sam samuel
alex alexander
andy andrew
rick richard
dick richard
charlie charles
chuck charles
larry lawrence
jerry gerald
kate katherine
liz elizabeth
beth elizabeth
sue susan
meg margaret
maggie margaret
vlad vladimir
sasha alexander
volodya volodymyr
bibi benjamin
pat patrick
fred frederick
max maximilian
josh joshua
jon jonathan
zach zachary
abe abraham
`;

const LONG_FORM = new Map(
  SHORT_FORMS.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/** What a short form of a given name may stand for. */
export function longGivenName(form: string): string | undefined {
  return LONG_FORM.get(form);
}
