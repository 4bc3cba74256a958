/** Words by which somebody is told as another's relative or partner, as parts of a pattern. Our own list. */
export const HIS_KIN =
  'brother|father|son|husband|uncle|nephew|grandfather|grandson|stepson|widower|boyfriend';
export const HER_KIN =
  'sister|mother|daughter|wife|widow|aunt|niece|grandmother|granddaughter|girlfriend';
export const KIN = `${HIS_KIN}|${HER_KIN}|cousin`;
