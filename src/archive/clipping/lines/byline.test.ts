import { describe, expect, test } from 'vitest';
import { BYLINE_LEAD, isByline, personsIn } from './byline.ts';

describe('A line near a headline', () => {
  test.each([
    ['Ada Lund', ['Ada Lund']],
    ['Ada Lund and Tomas Quill', ['Ada Lund', 'Tomas Quill']],
    ['Ada Lund Political Correspondent', ['Ada Lund']],
    ['our correspondent Ada Lund', ['Ada Lund']],
    ['Ada Lund in Port Severin and Bo Dahl in Elmton', ['Ada Lund', 'Bo Dahl']],
    ['Ada LundTravel News Reporter', ['Ada Lund']],
    ['Ada LundForeign Affairs Correspondent', ['Ada Lund']],
    ['Ada LundTomas Quill', ['Ada Lund', 'Tomas Quill']],
    ['Ada Lund|Published 4 months ago', ['Ada Lund']],
    ['Ada Lund5 hours ago', ['Ada Lund']],
    ['Ada Lund@adalund', ['Ada Lund']],
    ['Ada Lund / courier.example / Sep 2, 2031, 17:07', ['Ada Lund']],
    ['Ada Lund and AP', ['Ada Lund']],
    ['Ada Lund &', ['Ada Lund']],
    ['Ada Lund0,', ['Ada Lund']],
    ['Fiona MacDonald', ['Fiona MacDonald']],
    ['记者 周岚', ['周岚']],
    ['本报记者：周岚、何一舟', ['周岚', '何一舟']],
    ['林 美香 記者', ['林 美香']],
    ['（林美香、何一舟編集委員）', ['林美香', '何一舟']],
    ['홍길동 기자', ['홍길동']],
    ['[노르윅=뉴스] 홍길동·김영희 기자 hong@news.example', ['홍길동', '김영희']],
    ['بقلم: مريم الأمين', ['مريم الأمين']],
    ['كتبت مريم الأمين، سامي حداد', ['مريم الأمين', 'سامي حداد']],
    ['מאת: מרים לין', ['מרים לין']],
    ['Текст: Ада Лунд', ['Ада Лунд']],
    ['Ada Lund Ada Lund', ['Ada Lund']],
    ['Von Ada Lund und Tomas Quill', ['Ada Lund', 'Tomas Quill']],
    ['Kommentar von Ada Lund', ['Ada Lund']],
    ['Ein Gastbeitrag von Ada Lund', ['Ada Lund']],
    ['Von Ada Lund mit AP', ['Ada Lund']],
    ['Ada Lund Landespolitische Korrespondentin', ['Ada Lund']],
    ['Von Ada Lund, Leitende Wirtschaftsredakteurin', ['Ada Lund']],
    ['Par Ada Lund, envoyée spéciale', ['Ada Lund']],
    ['Propos recueillis par Ada Lund', ['Ada Lund']],
    ['Análisis de Ada Lund', ['Ada Lund']],
    ['a cura di Ada Lund', ['Ada Lund']],
    ['| Written by Ada Lund', ['Ada Lund']],
    ['oprac. Ada Lund', ['Ada Lund']],
    ['Opracowała: Ada Lund', ['Ada Lund']],
    ['Text: Ada Lund, Fotos: Bo Dahl', ['Ada Lund']],
    ['Ada Lund (Text), Bo Dahl (Bilder)', ['Ada Lund']],
    ['Story by Ada Lund, photos by Bo Dahl', ['Ada Lund']],
    ['Текст: Ада Лунд, фото: Бо Даль', ['Ада Лунд']],
    ['Ada Lund ada.lund@tern.example', ['Ada Lund']],
    ['Ada Lund, Elmton', ['Ada Lund']],
    ['Senior reporter Ada Lund', ['Ada Lund']],
    ['Ada Lund Environment correspondent and Bo Dahl', ['Ada Lund', 'Bo Dahl']],
  ])('%j is a byline', (text, names) => {
    expect(isByline(text)).toBe(true);
    expect(personsIn(text.replace(BYLINE_LEAD, ''))).toEqual(names);
  });

  test.each([
    'Ada Lund opens a library for ships',
    'Political Correspondent',
    'By Harbour Post Staff and News Agencies',
    'By City Desk',
    'Photos by Bo Dahl',
    'The mayor resigned on Monday.',
    'Norvia and Lund sign treaty on herring quotas',
    '记者会在北京举行',
    '港の東埠頭、2年間閉鎖へ',
    'كتب الوزير إلى المجلس رسالة طويلة عن الميناء',
    '',
  ])('%j is none', (text) => {
    expect(isByline(text)).toBe(false);
  });
});
