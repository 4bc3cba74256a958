/**
 * Parts of a country whose name counts as the country in the archive's lists: the nations of the United
 * Kingdom, the Palestinian territories, and words for their people.
 */
export const PARTS_OF_COUNTRIES = `
GB: England, Scotland, Wales, Northern Ireland, Northern Irish, Scottish, Welsh, English, Scots, Scot, Scotsman, Scotsmen, Scotswoman, Welshman, Welshmen, Englishman, Englishmen, Englishwoman
PS: Gaza, Gaza Strip, the Gaza Strip, West Bank, Gazan, Gazans
`;
