import { fold } from '../../text/fold.ts';

/** Month names as newspapers print them, January first; written from each language's calendar, folded before use. */
const MONTH_NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero gennaio gen janeiro января январь янв січня січень січ ocak stycznia styczeń sty ianuarie januari tammikuuta leden ledna يناير oca ιανουαρίου януари gener január',
  'february feb februar février févr fév febrero febbraio febr fevereiro fev февраля февраль фев лютого лютий лют şubat lutego luty februarie februari únor února فبراير شباط lut şub φεβρουαρίου февруари febrer helmikuuta február',
  'march mar mars märz maerz marzo março марта март мар березня березень бер mart marca marzec martie maart mrt března března مارس آذار μαρτίου март maret maaliskuuta marts március',
  'april apr avril avr abril abr aprile апреля апрель апр квітня квітень квіт nisan kwietnia kwiecień aprilie duben dubna أبريل إبريل نيسان kwi απριλίου huhtikuuta április',
  'may mai mayo maggio mag maio мая май травня травень трав mayıs maja maj květen května mei مايو أيار μαΐου maig toukokuuta május',
  'june jun juni juin junio giugno giu junho июня июнь июн червня червень черв haziran czerwca czerwiec iunie červen června يونيو يونيه حزيران cze haz ιουνίου юни juny kesäkuuta június',
  'july jul juli juillet juil julio luglio lug julho июля июль июл липня липень лип temmuz lipca lipiec iulie červenec července يوليو يوليه تموز lip ιουλίου юли juliol heinäkuuta július',
  'august aug août aout agosto ago августа август авг серпня серпень серп ağustos sierpnia sierpień srpen srpna augustus أغسطس آب ağu αυγούστου agustus agost elokuuta augusztus',
  'september sep sept septembre septiembre set settembre setembro сентября сентябрь сент сен вересня вересень вер eylül września wrzesień septembrie září سبتمبر أيلول wrz eyl σεπτεμβρίου септември syyskuuta szeptember',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь окт жовтня жовтень жовт ekim października październik octombrie říjen října أكتوبر paź eki οκτωβρίου октомври lokakuuta október',
  'november nov novembre noviembre novembro ноября ноябрь ноя листопада листопад лист kasım listopada listopad noiembrie نوفمبر kas νοεμβρίου ноември marraskuuta',
  'december dec dezember gru dez décembre déc diciembre dic dicembre dezembro декабря декабрь дек грудня грудень груд aralık grudnia grudzień decembrie prosinec prosince ديسمبر δεκεμβρίου декември desember joulukuuta',
];

const MONTHS = new Map<string, number>();
for (const [index, names] of MONTH_NAMES.entries()) {
  for (const name of names.split(' '))
    if (!MONTHS.has(fold(name))) MONTHS.set(fold(name), index + 1);
}

/** The number (1–12) of a month's name in any language of the table. */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(fold(name));
}

/** Weekdays of the same languages, Monday first. */
const WEEKDAY_NAMES: readonly string[] = [
  'monday mon montag lundi lunes lunedì segunda понедельник понеділок pazartesi poniedziałek الاثنين الإثنين mandag måndag maandag pondělí',
  'tuesday tue tues dienstag mardi martes martedì terça вторник вівторок salı wtorek الثلاثاء tirsdag tisdag dinsdag úterý',
  'wednesday wed mittwoch mercredi miércoles mercoledì quarta среда середа çarşamba środa الأربعاء onsdag woensdag středa',
  'thursday thu thur thurs donnerstag jeudi jueves giovedì quinta четверг четвер perşembe czwartek الخميس torsdag donderdag čtvrtek',
  'friday fri freitag vendredi viernes venerdì sexta пятница пʼятниця cuma piątek الجمعة fredag vrijdag pátek',
  'saturday sat samstag samedi sábado sabato суббота субота cumartesi sobota السبت lørdag lördag zaterdag',
  'sunday sun sonntag dimanche domingo domenica воскресенье неділя pazar niedziela الأحد søndag söndag zondag neděle',
];

const WEEKDAYS = new Map<string, number>();
for (const [index, names] of WEEKDAY_NAMES.entries()) {
  for (const name of names.split(' ')) WEEKDAYS.set(fold(name), index + 1);
}

/** The ISO number (1 Monday – 7 Sunday) of a weekday's name. */
export function weekdayNamed(name: string): number | undefined {
  return WEEKDAYS.get(fold(name));
}
