import { describe, expect, test } from 'vitest';
import { findOffices } from './find-offices.ts';
import { readMarked, readOffices as read } from './marked-text.ts';

describe('counterparts', () => {
  test.each([
    [
      "Ukraine's Defence Minister {Arlo Finch} and his French counterpart {Mina Dorn} met.",
      'Mina Dorn: Defence Minister (FR)',
    ],
    [
      'The Minister of Defense of Ukraine spoke with his Norwegian counterpart, {Mina Dorn}, today.',
      'Mina Dorn: Defence Minister (NO)',
    ],
    [
      'Ukrainian President {Arlo Finch} rose. Later {Finch} saw his French counterpart {Mina Dorn}.',
      'Mina Dorn: President (FR)',
    ],
    [
      "Kenya's acting Defence Minister {Arlo Finch} rose. His Ugandan counterpart, {Mina Dorn}, said no.",
      'Mina Dorn: Defence Minister (UG)',
    ],
    [
      '{Arlo Finch}, the British foreign secretary, and her Irish counterpart, {Mina Dorn}, met.',
      'Mina Dorn: Foreign Secretary (IE)',
    ],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test('is nobody named after the comma who speaks', () =>
    expect(
      read(
        'Turkish Foreign Minister {Arlo Finch} rose. Meeting his Pakistani counterpart, {Finch} said no.',
      ),
    ).toEqual(['Arlo Finch: Foreign Minister (TR)']));

  test('may be several, with the countries in order', () =>
    expect(
      read(
        "Lithuania's defence minister {Arlo Finch} saw his Latvian and Estonian counterparts, {Mina Dorn} and {Ole Brandt}, today.",
      ),
    ).toEqual([
      'Arlo Finch: Defence Minister (LT)',
      'Mina Dorn: Defence Minister (LV)',
      'Ole Brandt: Defence Minister (EE)',
    ]));

  test('are inferred, with the reason', () => {
    const { document, mentions } = readMarked(
      'Ukrainian President {Arlo Finch} met his French counterpart {Mina Dorn}.',
    );
    const [stated, inferred] = findOffices(document, mentions);
    expect(stated?.inferred).toBe(false);
    expect(inferred).toMatchObject({
      inferred: true,
      text: 'French counterpart',
      reason: 'counterpart of the President of Ukraine, so the same office for France',
    });
  });

  test('of nobody whose office is told are left out', () =>
    expect(read('{Arlo Finch} met his French counterpart {Mina Dorn}.')).toEqual([]));
});
