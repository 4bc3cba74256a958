import { expect, test } from 'vitest';
import { withoutBelongings } from './belongings.ts';

test('what a browser keeps beside a saved page is no clipping; other folders are read', () => {
  const names = [
    'bridge.html',
    'bridge_files/ad.html',
    'bridge_files/img/a.png',
    'ferry.htm',
    'ferry-Dateien/style.css',
    'lost_files/a.txt',
    'year/1.txt',
  ];
  const expected = ['bridge.html', 'ferry.htm', 'lost_files/a.txt', 'year/1.txt'];
  expect(withoutBelongings(names)).toEqual(expected);
});
