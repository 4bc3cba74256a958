/** Regions and peoples that are no countries. Our own list. */
export const REGIONS: ReadonlySet<string> = new Set(
  `korea korean congo congolese guinea america africa african america american asia asian europe european latin arab arabian arabia balkan baltic caribbean
  nordic scandinavian muslim islamic christian jewish jew hindu buddhist sikh catholic orthodox protestant sunni shia
  shiite kurd kurdish rohingya uyghur tibetan crimea crimean donbas gaza sahel maghreb siberia soviet african-american
  palestine palestinian kashmir kosovo england english scotland scottish wales welsh british briton catalan
  catalonia bavaria flanders xinjiang tibet california texas florida washington alaska hawaii nevada arizona
  colorado oregon utah ohio iowa kansas illinois michigan minnesota wisconsin missouri alabama louisiana
  mississippi tennessee kentucky pennsylvania massachusetts connecticut maryland delaware vermont maine nebraska
  oklahoma arkansas idaho montana wyoming dakota ontario quebec alberta manitoba saskatchewan queensland tasmania
  victoria nsw u.s us uk eu uae ussr`.split(/\s+/),
);

/** Countries, cities and regions of two words or more that the table of places lacks, and their peoples. Our own list. */
export const LONG_PLACES: ReadonlySet<string> = new Set([
  'hong kong',
  'latin america',
  'costa rican',
  'sri lankan',
  'south african',
  'saudi arabian',
  'middle east',
  'puerto rican',
  'new zealander',
  'el salvador',
  'burkina faso',
  'san marino',
  'costa rica',
  'saudi arabia',
  'puerto rico',
  'north america',
  'south america',
  'central america',
  'new york',
  'new jersey',
  'new mexico',
  'nova scotia',
  'sao paulo',
  'papua new guinea',
]);
