/**
 * How much each kind of evidence speaks for (+) or against (−) a unit’s belonging to the article’s text: the
 * coefficients of a logistic regression, rounded to a tenth.
 * Made by scripts/fit-belonging.ts, never edited by hand, from pages that scripts/label-pages.ts labels (their texts belong to their
 * publishers and are not here):
 * - invented: 29 pages of 29 outlets, digest 9f68356c252339b9
 * - fundus: 298 pages of 182 outlets, digest 6e1a19cf0a20894f
 * - scrapinghub: 179 pages of 126 outlets, digest b175def6803d4ac5
 * - daniel: 820 pages of 448 outlets, digest bb923d04613ebd20
 * On outlets left out of the fit, in turn:
 * - all, 2623 pages: characters of the text F1 0.945, lines wrongly taken 0.131
 * - clipped, 1326 pages: characters of the text F1 0.959, lines wrongly taken 0.098
 * - whole, 1297 pages: characters of the text F1 0.931, lines wrongly taken 0.162
 * - invented, 29 pages: characters of the text F1 0.983, lines wrongly taken 0.057
 * - fundus, 596 pages: characters of the text F1 0.956, lines wrongly taken 0.129
 * - scrapinghub, 358 pages: characters of the text F1 0.946, lines wrongly taken 0.060
 * - daniel, 1640 pages: characters of the text F1 0.934, lines wrongly taken 0.158
 * - cs, 6 pages: characters of the text F1 0.955, lines wrongly taken 0.165
 * - de, 240 pages: characters of the text F1 0.956, lines wrongly taken 0.161
 * - el, 96 pages: characters of the text F1 0.975, lines wrongly taken 0.061
 * - en, 1186 pages: characters of the text F1 0.951, lines wrongly taken 0.087
 * - es, 17 pages: characters of the text F1 0.973, lines wrongly taken 0.092
 * - fr, 16 pages: characters of the text F1 0.950, lines wrongly taken 0.058
 * - it, 17 pages: characters of the text F1 0.969, lines wrongly taken 0.010
 * - ja, 34 pages: characters of the text F1 0.840, lines wrongly taken 0.353
 * - ko, 16 pages: characters of the text F1 0.952, lines wrongly taken 0.193
 * - ms, 10 pages: characters of the text F1 0.965, lines wrongly taken 0.044
 * - no, 18 pages: characters of the text F1 0.904, lines wrongly taken 0.209
 * - pl, 208 pages: characters of the text F1 0.902, lines wrongly taken 0.299
 * - pt, 10 pages: characters of the text F1 0.687, lines wrongly taken 0.292
 * - ru, 345 pages: characters of the text F1 0.901, lines wrongly taken 0.238
 * - sv, 12 pages: characters of the text F1 0.917, lines wrongly taken 0.076
 * - tl, 8 pages: characters of the text F1 0.957, lines wrongly taken 0.100
 * - tr, 15 pages: characters of the text F1 0.990, lines wrongly taken 0.016
 * - zh, 346 pages: characters of the text F1 0.959, lines wrongly taken 0.156
 */
const TABLE = `
about-a-name -0.1, address-within 0.6, bar -1.1, bracket-after-stop -1.1, bracket-end 0.4, capitals -0.1
clock -0.4, closed 1.1, colon 0.5, exclamation -1.4, glued -0.1, like-ending -0.7, like-opening 0.7
names -0.2, near-speakers -1.3, no-words -0.3, opens-lower -0.2, price 1.4, printed-above -0.5, question -1
quoted 0.5, sign-item 1.3, sign-piece 0.3, site-reader -0.6, starts-small 0.5, title-case 0.1
title-word 0.3, unclosed-alone 0.1
after:address 1.4, after:appeal -0.8, after:body 0.6, after:byline 0.3, after:caption 0.2
after:date-line -0.7, after:edge -1.3, after:form -0.4, after:heading 0.3, after:headline -0.7
after:label 0.1, after:latest-news -0.4, after:legal -0.3, after:list-item 0.1, after:name -0.7
after:navigation -0.3, after:prose 0.7, after:sentence 0.2, after:share -0.2, after:short -0.2
after:source-note 0.4, after:standfirst 0.3, after:tags 0.3, after:translation -0.7
after2:address 0.8, after2:advert 0.2, after2:appeal -0.2, after2:body -0.1, after2:byline -0.4
after2:caption 0.4, after2:counter 0.4, after2:date-line -0.5, after2:edge -0.6, after2:form -0.2
after2:heading -0.1, after2:headline -0.4, after2:label 0.2, after2:latest-news -0.2, after2:legal -0.2
after2:name -0.7, after2:navigation -0.1, after2:other -0.3, after2:prose -0.2, after2:sentence -0.3
after2:short -0.3, after2:source-note 1.9, after2:standfirst 0.5, after2:tags 0.4, after2:translation -0.9
before:address 0.8, before:advert -0.1, before:appeal -0.6, before:body 0.3, before:byline 0.4
before:caption 0.5, before:counter -0.2, before:date-line 0.1, before:edge -0.6, before:heading -1.6
before:headline 1.5, before:label 0.6, before:latest-news -0.9, before:legal -0.4, before:list-item -0.1
before:name -0.8, before:navigation -0.3, before:other 0.1, before:prose 0.3, before:sentence -0.3
before:share 0.3, before:source-note -0.9, before:standfirst 0.2, before:translation -0.2
before2:address 0.7, before2:advert -0.2, before2:appeal -0.5, before2:caption 0.7, before2:date-line 0.1
before2:edge -0.3, before2:form -0.6, before2:heading -0.3, before2:headline 0.5, before2:label 0.5
before2:latest-news -0.2, before2:legal -0.2, before2:list-item 0.4, before2:name -0.4
before2:navigation -0.2, before2:prose 0.2, before2:sentence -0.2, before2:share -0.1, before2:short -0.1
before2:source-note -0.6, before2:standfirst 0.3, before2:tags -0.6, before2:translation -0.4
dates:0 -0.1, dates:6 -0.7, dates:many -1.4
dense-after:0 -0.2, dense-after:1 -0.2, dense-after:2 0.1, dense-after:3 0.3, dense-after:4 0.2
dense-after:none -1.3
dense-before:0 -0.2, dense-before:1 -0.3, dense-before:2 -0.1, dense-before:3 0.2, dense-before:4 0.6
dense-before:none -0.6
dense-far-after:0 -0.2, dense-far-after:1 -0.3, dense-far-after:3 0.2, dense-far-after:none -0.5
dense-far-before:0 -0.2, dense-far-before:1 -0.3, dense-far-before:2 0.1, dense-far-before:3 0.1
dense-far-before:4 -0.1, dense-far-before:none -0.5
ends:1 -0.4, ends:3 -0.1, ends:8 -0.2, ends:many -0.5
few-opening:0 -0.5, few-opening:1 0.1, few-opening:2 -0.4, few-opening:3 0.4, few-opening:4 0.4
few-spread:0 -0.6, few-spread:1 0.2, few-spread:2 1, few-spread:3 1, few-spread:4 0.4
gap:0 0.1, gap:12 -0.2, gap:2 -0.2, gap:long -0.2
opening:0 -0.9, opening:1 -0.1, opening:2 0.4, opening:3 0.7, opening:4 0.9
page:12 0.7, page:250 -0.2, page:many -0.6
page-share:1 -0.5, page-share:2 -0.3, page-share:3 -0.2, page-share:4 0.2, page-share:5 0.4
page-text:1000 -0.8, page-text:120 0.8, page-text:many -0.6
printed:2 -0.5, printed:3 0.6
read:0 -0.3, read:1 0.2, read:2 0.4, read:3 0.2, read:4 0.3, read:5 -0.2
read-words:0 -0.3, read-words:249 0.1, read-words:599 -0.2, read-words:79 0.2, read-words:many -0.1
reader:1 -0.2, reader:2 0.1
role:appeal -1.4, role:body 0.6, role:list-item -0.4, role:navigation -0.5, role:other -0.4
role:pulled-quote -0.3, role:standfirst 0.7, role:subhead 1
run:0 -0.3, run:1 -0.5, run:2 0.3, run:3 0.5, run:4 0.4, run:5 0.3, run:6 0.6
site:1 -0.4, site:2 -0.9, site:3 -1.4
spread:0 -0.1, spread:1 0.2, spread:2 0.5, spread:3 0.7, spread:4 0.4
words:15 -0.1, words:2 -0.8, words:25 0.7, words:45 1.1, words:5 -0.3, words:9 -0.3, words:long 1.8
`;

export const BELONGING_BIAS = -0.2;

export const BELONGING_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/,\s*|\n/)
    .map((entry) => {
      const [sign = '', weight] = entry.split(' ');
      return [sign, Number(weight)];
    }),
);
