import { describe, expect, it } from 'vitest';
import { noteOn } from './name-note.ts';

describe('The note on a name', () => {
  it.each([
    [
      'Ana Brezh',
      'title before the name: "Minister"',
      'Ana Brezh: title before the name: “Minister”',
    ],
    [
      'Ana Brezh',
      'surname of Ana Brezh, introduced above',
      'surname of Ana Brezh, introduced above',
    ],
    ['Norway', "the country's name", 'Norway: the country’s name'],
    ['Norway', undefined, 'Norway'],
  ])('%s, %s', (name, why, note) => {
    expect(noteOn({ name }, why, undefined)).toBe(note);
  });

  it('tells a doubt after the reason', () => {
    expect(noteOn({ name: 'Tarn' }, 'a surname', 'two bear it')).toBe(
      'Tarn: a surname; two bear it',
    );
  });
});
