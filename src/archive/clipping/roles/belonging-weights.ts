/**
 * How much each kind of evidence speaks for (+) or against (−) a unit’s belonging to the article’s text: the
 * coefficients of a logistic regression, rounded to a tenth.
 * Made by scripts/fit-belonging.ts, never edited by hand, from pages that scripts/label-pages.ts labels (their texts belong to their
 * publishers and are not here):
 * - invented: 86 pages of 86 outlets, digest fcc7f3225500a38c
 * - fundus: 305 pages of 181 outlets, digest daffeca16b206041
 * - scrapinghub: 179 pages of 126 outlets, digest e991d5c2c39e00d0
 * - daniel: 820 pages of 448 outlets, digest bb923d04613ebd20
 * On outlets left out of the fit, in turn:
 * - all, 2694 pages: characters of the text F1 0.945, lines wrongly taken 0.130
 * - clipped, 1390 pages: characters of the text F1 0.960, lines wrongly taken 0.096
 * - whole, 1304 pages: characters of the text F1 0.930, lines wrongly taken 0.162
 * - invented, 86 pages: characters of the text F1 0.986, lines wrongly taken 0.036
 * - fundus, 610 pages: characters of the text F1 0.957, lines wrongly taken 0.124
 * - scrapinghub, 358 pages: characters of the text F1 0.945, lines wrongly taken 0.064
 * - daniel, 1640 pages: characters of the text F1 0.932, lines wrongly taken 0.161
 * - cs, 6 pages: characters of the text F1 0.955, lines wrongly taken 0.171
 * - da, 6 pages: characters of the text F1 0.976, lines wrongly taken 0.056
 * - de, 252 pages: characters of the text F1 0.958, lines wrongly taken 0.152
 * - el, 96 pages: characters of the text F1 0.975, lines wrongly taken 0.067
 * - en, 1214 pages: characters of the text F1 0.951, lines wrongly taken 0.087
 * - es, 28 pages: characters of the text F1 0.972, lines wrongly taken 0.087
 * - fr, 20 pages: characters of the text F1 0.969, lines wrongly taken 0.068
 * - it, 21 pages: characters of the text F1 0.968, lines wrongly taken 0.014
 * - ja, 34 pages: characters of the text F1 0.826, lines wrongly taken 0.391
 * - ko, 16 pages: characters of the text F1 0.956, lines wrongly taken 0.166
 * - ms, 10 pages: characters of the text F1 0.965, lines wrongly taken 0.044
 * - no, 18 pages: characters of the text F1 0.910, lines wrongly taken 0.194
 * - pl, 210 pages: characters of the text F1 0.898, lines wrongly taken 0.302
 * - pt, 11 pages: characters of the text F1 0.685, lines wrongly taken 0.299
 * - ru, 347 pages: characters of the text F1 0.897, lines wrongly taken 0.250
 * - sv, 13 pages: characters of the text F1 0.915, lines wrongly taken 0.073
 * - tl, 8 pages: characters of the text F1 0.949, lines wrongly taken 0.080
 * - tr, 15 pages: characters of the text F1 0.957, lines wrongly taken 0.016
 * - zh, 346 pages: characters of the text F1 0.957, lines wrongly taken 0.144
 */
const TABLE = `
about-a-name -0.1, address-within 0.6, bar -0.9, bracket-after-stop -0.7, bracket-end 0.3, capitals -0.3
clock -0.5, closed 1.3, colon 0.6, exclamation -1.4, glued -0.1, like-ending -1.3, like-opening 0.8
names -0.1, near-speakers -1.2, no-words -0.3, opens-lower -0.3, price 1.5, printed-above -0.5, question -1
quoted 0.6, several-sentences 0.1, sign-item 1.4, sign-piece 0.3, sign-short -0.1, site-reader -0.5
starts-small 0.5, title-case 0.1, title-word 0.3, unclosed-alone 0.1
after:address 1.2, after:advert -0.2, after:appeal -0.1, after:body 0.6, after:caption 0.2
after:counter -0.1, after:date-line -0.7, after:edge -1.2, after:form -0.4, after:heading 0.4
after:headline -0.9, after:label 0.3, after:latest-news -0.2, after:legal -0.4, after:list-item 0.1
after:name -0.7, after:navigation -0.4, after:prose 0.7, after:sentence 0.1, after:share -0.4
after:short -0.2, after:source-note 0.9, after:standfirst 0.7, after:tags 0.4, after:translation -0.7
after2:address 0.7, after2:advert 0.3, after2:body -0.1, after2:byline -0.2, after2:caption 0.4
after2:counter 0.2, after2:date-line -0.4, after2:edge -0.8, after2:form -0.5, after2:heading 0.3
after2:headline -0.3, after2:label 0.5, after2:name -0.8, after2:other -0.4, after2:prose -0.2
after2:sentence -0.5, after2:share 0.1, after2:short -0.3, after2:source-note 1, after2:standfirst 0.7
after2:tags 0.3, after2:translation -0.9
before:address 0.7, before:advert -0.1, before:appeal -0.3, before:body 0.1, before:byline 0.2
before:caption 0.4, before:counter -0.1, before:edge -0.6, before:heading -1.6, before:headline 1.6
before:label 0.9, before:latest-news -0.8, before:legal -0.5, before:list-item -0.2, before:name -0.5
before:navigation -0.2, before:other -0.2, before:prose 0.2, before:sentence -0.5, before:share 0.2
before:short -0.1, before:source-note -1, before:standfirst 0.2, before:tags -0.1, before:translation -0.3
before2:address 0.6, before2:advert -0.2, before2:appeal -0.7, before2:body -0.2, before2:byline 0.1
before2:caption 0.7, before2:counter 0.4, before2:date-line 0.1, before2:edge -0.2, before2:form -0.2
before2:heading -0.6, before2:headline 0.4, before2:latest-news -0.4, before2:legal -0.3
before2:list-item 0.3, before2:name -0.2, before2:navigation -0.2, before2:other 0.1, before2:prose 0.1
before2:sentence -0.2, before2:share 0.1, before2:short -0.2, before2:source-note -0.6
before2:standfirst 0.3, before2:tags -0.6, before2:translation -0.5
dates:2 -0.2, dates:6 -0.8, dates:many -1.5
dense-after:0 -0.1, dense-after:1 -0.3, dense-after:2 -0.1, dense-after:3 0.3, dense-after:4 0.2
dense-after:none -1.2
dense-before:0 -0.2, dense-before:1 -0.4, dense-before:2 -0.2, dense-before:3 0.3, dense-before:4 0.7
dense-before:none -0.6
dense-far-after:0 -0.1, dense-far-after:1 -0.4, dense-far-after:3 0.3, dense-far-after:4 0.2
dense-far-after:none -0.5
dense-far-before:0 -0.2, dense-far-before:1 -0.2, dense-far-before:2 0.2, dense-far-before:3 0.2
dense-far-before:none -0.5
ends:1 -0.5, ends:3 -0.2, ends:8 -0.3, ends:many -0.3
few-opening:0 -0.6, few-opening:1 0.2, few-opening:2 -0.3, few-opening:3 0.5, few-opening:4 0.2
few-spread:0 -0.7, few-spread:1 0.4, few-spread:2 1, few-spread:3 1.1, few-spread:4 0.4
gap:12 -0.3, gap:2 -0.4, gap:5 0.1, gap:long -0.1
opening:0 -1, opening:1 -0.2, opening:2 0.4, opening:3 0.7, opening:4 1
page:12 0.7, page:250 -0.2, page:many -0.6
page-share:0 0.2, page-share:1 -0.5, page-share:2 -0.3, page-share:3 -0.1, page-share:4 0.2
page-text:1000 -0.9, page-text:120 0.6, page-text:400 -0.1, page-text:many -0.7
printed:2 -0.4, printed:3 0.5
read:0 -0.4, read:1 0.2, read:2 0.3, read:3 0.5, read:4 0.3, read:5 -0.2
read-words:0 -0.4, read-words:249 0.3, read-words:599 -0.2, read-words:79 0.3, read-words:many -0.2
reader:1 -0.3, reader:2 -0.2
role:appeal -1.6, role:body 0.8, role:list-item -0.2, role:navigation -0.6, role:other -0.5
role:pulled-quote 0.1, role:related-headline -0.2, role:standfirst 0.5, role:subhead 1.3
run:0 -0.4, run:1 -0.3, run:2 0.5, run:3 0.6, run:4 0.6, run:5 0.3, run:6 0.6
site:1 -0.7, site:2 -1.2, site:3 -1.6
spread:0 0.1, spread:1 0.3, spread:2 0.6, spread:3 0.7, spread:4 0.3
words:15 0.1, words:2 -0.7, words:25 0.8, words:45 1, words:5 -0.3, words:9 -0.4, words:long 1.5
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
