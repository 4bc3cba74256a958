/**
 * Large towns and regions whose names are also words, people's names or other places' names: they are taken
 * for places only where words beside them say so. From general knowledge.
 */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  `Washington, Victoria, Santiago, San Jose, San José, Georgetown, Kingston, Virginia, Florence, Sofia, Alexandria, Austin, Charlotte, Jackson,
Lincoln, Madison, Phoenix, Orlando, Houston, Dallas, Hamilton, Paris, Lima, Male, Victoria, Mary, Nice, Mobile, Reading, Bath, Split, Cork, Hull, Wells,
Troy, Homer, Chad, Jordan, Israel, Leon, León, Cali, Salvador, Santos, Rosario, Mendoza, Cordoba, Córdoba, Valencia, Granada, Barcelona, Surat,
Suez, Patna, Lucknow, Nelson, Wellington, Dover, Chester, Bradford, Lancaster, Warwick, Windsor, Stafford, Norfolk, Suffolk, Essex, Surrey, Devon,
Brest, Tours, Nancy, Angers, Rennes, Douglas, Craig, Davidson, Clinton, Trenton, Marion, Regina, Bergen, Essen, Hagen, Halle, Worms, Bremen, Hesse,
Buffalo, Enterprise, Independence, Liberty, Union, Concord, Champagne, Bordeaux, Burgundy, Java, Papua, Sale, Man, Most, Ufa, Van, Batman, Rio,
Vladimir, Luis, Jesus, Anna, Diana, Alma, Gloria, Aurora, Carolina, Sandra, Monica, Lourdes, Carmen, Dolores, Mercedes, Fatima, Carlos, Roman, Kent, Ba, Same, Date,
Central, Northern, Southern, Western, Eastern, Union, Capital, Royal, Imperial, National, Metro, Delta, Colon, Colón, Bolivar, Bolívar, Sucre, San Martin, Garcia, Goa, Marib, Cape Coast, Gold Coast, Bello, Mira, Sun, Sol, Ho, Wa, Pune, Kasai, Free State`.split(
    /,\s+/,
  ),
);

/** Names of the gazetteer that news hardly ever uses for those towns. */
export const NEVER_PLACES: ReadonlySet<string> = new Set(
  `Asia, Europe, Africa, America, Oceania, Australia, God, Tata, Islam, Christian, Jesus, Maria, Congress, Parliament, Senate, Council, Bank, Police, Army,
Twitter, Facebook, Google, Covid, Internet, Mosque, Church, Temple, University, School, Hospital, Market, Park, Bridge, Union, President, Minister`.split(
    /,\s+/,
  ),
);
