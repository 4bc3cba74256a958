import { describe, expect, test } from 'vitest';
import { readOffices as read } from './marked-text.ts';

describe('an office that is over', () => {
  test.each([
    [
      "Two days earlier, {Marta Rojas}, the port authority's president, resigned over the contract.",
      ['Marta Rojas: former President, port authority, "resigned"'],
    ],
    [
      '{Rafael Soto}, the harbour master of Kharkiv, was dismissed on Monday.',
      ['Rafael Soto: former Harbour Master, Kharkiv (UA), "dismissed"'],
    ],
    [
      '{Ana Lund}, who resigned as finance minister of Norway last week, said she had no regrets.',
      ['Ana Lund: former Finance Minister (NO), "resigned"'],
    ],
    [
      '{Jorge Pinto} stepped down as mayor of Kharkiv in January.',
      ['Jorge Pinto: former Mayor, Kharkiv (UA), "stepped down"'],
    ],
    [
      'The board dismissed {Pablo Soler} as director of the National Museum.',
      ['Pablo Soler: former Director, National Museum, "dismissed"'],
    ],
    [
      'President {Eva Lang} sacked her chief of staff, {Karl Roth}, on Monday.',
      ['Eva Lang: President', 'Karl Roth: former Chief of Staff, "sacked"'],
    ],
    [
      'After the resignation of the museum’s director, {Pablo Soler}, the board met.',
      ['Pablo Soler: former Director, museum, "resignation"'],
    ],
    [
      '{Karl Roth}, 61, the bishop of Elmton, died on Sunday.',
      ['Karl Roth: former Bishop, Elmton, "died"'],
    ],
    [
      '{Ursula Frey}, until last month head of the railway union, left.',
      ['Ursula Frey: former Head, railway union, "until last month"'],
    ],
    [
      '{Ursula Frey} was head of the union from 2019 until 2024.',
      ['Ursula Frey: former Head, union, "until 2024"'],
    ],
    [
      "Norway's acting defence minister, {Eva Lang}, resigned.",
      ['Eva Lang: former Acting Defence Minister (NO), "resigned"'],
    ],
    [
      "{Karl Roth}'s former deputy minister {Eva Lang} laughed.",
      ['Eva Lang: former Deputy Minister, Karl Roth'],
    ],
    [
      '{Carla Weiss}, the director of the museum, left on Friday. She resigned as director after a row.',
      ['Carla Weiss: former Director, museum, "resigned"'],
    ],
    [
      'The deputy finance minister, {Boris Hale}, was there. He resigned as deputy finance minister two days later.',
      ['Boris Hale: former Deputy Finance Minister, "resigned"'],
    ],
    ['The mayor, {Boris Hale}, met {Carla Weiss}. He resigned on Monday.', ['Boris Hale: Mayor']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('is so wherever the text names it', () =>
    expect(
      read('On Monday Chancellor {Karl Roth} was calm. Chancellor {Roth} resigned on Friday.'),
    ).toEqual([
      'Karl Roth: former Chancellor, "resigned"',
      'Karl Roth: former Chancellor, "resigned"',
    ]));

  test.each([
    'Chancellor {Karl Roth} offered to resign.',
    'Chancellor {Karl Roth} did not resign.',
    'Chancellor {Karl Roth} resigned himself to defeat.',
    'Chancellor {Karl Roth} quit the talks on Monday.',
    'Calls for the resignation of Chancellor {Karl Roth} grew.',
    'Chancellor {Karl Roth} dismissed the claims.',
    'Opponents want Chancellor {Karl Roth} removed.',
  ])('is none where nothing has ended: %s', (text) =>
    expect(read(text)).toEqual(['Karl Roth: Chancellor']),
  );

  test('nor where it is only spoken of', () =>
    expect(
      read(
        '{Karl Roth} may resign as chancellor. {Roth} refused to resign as chancellor. Opponents want {Roth} removed as mayor of Elmton.',
      ),
    ).toEqual([]));
});

describe('an office that begins', () => {
  test.each([
    [
      '{Lena Vogt} was named on Friday as Germany’s minister of transport.',
      ['Lena Vogt: chosen Minister of Transport (DE)'],
    ],
    [
      '{Lena Vogt}, named last week as minister of transport, was glad.',
      ['Lena Vogt: chosen Minister of Transport'],
    ],
    [
      'Parliament elected {Karl Roth} president. It elected {Eva Lang} as speaker.',
      ['Karl Roth: chosen President', 'Eva Lang: chosen Speaker'],
    ],
    [
      '{Claudia Ruiz} has been appointed acting director of the National Museum of Chile.',
      ['Claudia Ruiz: chosen Acting Director, National Museum (CL)'],
    ],
    ['{Lena Vogt} is to be sworn in as chancellor on Tuesday.', ['Lena Vogt: to be Chancellor']],
    ['Chancellor-designate {Lena Vogt} rested.', ['Lena Vogt: to be Chancellor']],
    [
      'Hers is no new name: {Lena Vogt} was sworn in as prime minister of Norway on Monday.',
      ['Lena Vogt: Prime Minister (NO)'],
    ],
    [
      '{Vikram Menon} succeeds {Sunil Rao} as president of the Cricket Board of India.',
      [
        'Vikram Menon: to be President, Cricket Board (IN)',
        'Sunil Rao: former President, Cricket Board (IN)',
      ],
    ],
    [
      '{Sunil Rao} was succeeded by {Vikram Menon} as chairman of the cricket board.',
      ['Vikram Menon: Chairman, cricket board', 'Sunil Rao: former Chairman, cricket board'],
    ],
    [
      'Chancellor {Karl Roth} will step down on 30 June.',
      ['Karl Roth: outgoing Chancellor, "step down"'],
    ],
    [
      'Germany’s outgoing chancellor, {Karl Roth}, rested.',
      ['Karl Roth: outgoing Chancellor (DE)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
