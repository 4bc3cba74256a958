/** Verbs whose subject is a person in news. Our own lists. */
const list = (words: string): string[] => words.trim().split(/\s+/);

export const SAYING_VERBS: ReadonlySet<string> = new Set(
  list(`said says say told tells added adds explained explains noted notes stated states stressed stresses emphasised
    emphasized emphasises emphasizes pointed argued argues claimed claims warned warns insisted insists declared
    announced replied answered asked recalled recalls admitted admits acknowledged denied denies confirmed revealed
    reiterated remarked observed commented continued concluded complained conceded cautioned urged urges vowed
    pledged promised tweeted posted wrote writes testified joked quipped lamented maintained mentioned
    opined predicted quoted reckons recounted reflected responded retorted shouted suggested suggests
    thanked thinks thought believes believed hopes hoped feels felt wants wanted knows knew agreed disagreed
    congratulated condemned criticised criticized praised expressed described called appealed highlighted
    underscored underlined assured briefed informed clarified elaborated`),
);

/** What was done to a text or a picture, before "by" and the names of those who did it. */
export const CREDITS: ReadonlySet<string> = new Set(
  list(`reporting editing writing reported edited written compiled translated photo photos photograph photographs
    photographed picture pictures images video text story words illustration illustrations interview produced
    production research`),
);

/** Further verbs that people do and bodies seldom do. */
export const HUMAN_VERBS: ReadonlySet<string> = new Set(
  list(`died dies born married resigned visited met meets arrived travelled traveled flew spoke speaks attended
    graduated retired smiled laughed cried walked sat stood slept ate sang danced scored netted headed equalised
    equalized coached served earned became was is had has who whose will won lost played beat defeated struck
    signed joined left took made came went began started led hosted chaired addressed inaugurated appointed
    nominated elected sentenced jailed arrested shot killed stabbed murdered pleaded aged grew studied leads heads runs teaches lives works
    threw rushed caught`),
);
