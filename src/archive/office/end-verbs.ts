/**
 * Verbs by which an office begins and ends, as they stand in the past or, in headlines, in the present. Our own list,
 * from general knowledge.
 */

/** Of whoever leaves: "resigned"; the bare verb after "will" only. */
export const LEAVING =
  'resign|step down|stand down|step aside|retire|depart|leave office|resigned|resigns|stepped down|steps down|stood down|stands down|quit|quits|retired|retires|stepped aside|bowed out|left office|left (?:his|her|their|the) (?:post|position|office|job|role)|died|dies|passed away';
/** To whoever is made to leave: "was dismissed". */
export const DISMISSING =
  'dismissed|sacked|fired|removed|ousted|deposed|toppled|overthrown|dethroned|relieved of (?:his|her|their) (?:duties|post|command)|forced out|forced to (?:resign|step down|quit)|voted out|expelled|unseated|replaced|assassinated|murdered|killed|shot dead|found dead';
/** To whoever gets an office: nothing is said of when it begins. */
export const CHOOSING =
  'named|appointed|elected|re-elected|reelected|chosen|picked|selected|promoted|hired|reappointed|confirmed|unveiled|approved|voted in';
/** To whoever takes it at once. */
export const INSTALLING = 'sworn in|inaugurated|installed|crowned|consecrated|reinstated';
/** Of whoever takes it. */
export const TAKING = 'take over|took over|takes over|returned|took office';
/** Of whoever had it; in the present, has it. */
export const SERVING = 'served|serves|serving|acts|acted|works|worked';

/** The bare verb of leaving tells of nothing but what is to come. */
export const BARE_LEAVING =
  /^(?:resign|step down|stand down|step aside|retire|depart|leave office)$/;
/** Nouns for the end of an office. */
export const END_NOUNS =
  'resignation|dismissal|sacking|ouster|ousting|removal|departure|death|assassination|killing|murder|retirement';
