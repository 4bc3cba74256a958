import { describe, expect, it } from 'vitest';
import { noteOn } from './name-note.ts';

const named = (name: string) => ({ kind: 'person' as const, id: 'a', name });

describe('The note on a name', () => {
  it.each([
    ['Brezh', 'title before the name: "Minister"', 'Ana Brezh: title before the name: “Minister”'],
    ['Brezh', 'surname of Ana Brezh, introduced above', 'surname of Ana Brezh, introduced above'],
    ['Brezh’s', "after an apostrophe's sign", 'Ana Brezh: after an apostrophe’s sign'],
    ['Brezh', undefined, 'Ana Brezh'],
  ])('%s, %s', (text, why, note) => {
    expect(noteOn({ text, subject: named('Ana Brezh'), ...(why !== undefined && { why }) })).toBe(
      note,
    );
  });

  it('tells a doubt after the reason', () => {
    const subject = named('Tarn');
    expect(noteOn({ text: 'Tarn', subject, why: 'a surname', doubt: 'two bear it' })).toBe(
      'Tarn: a surname; two bear it',
    );
  });

  it('is not given where the name is printed whole, unless it is inferred who is meant', () => {
    const subject = named('Ana Brezh');
    const run = { text: 'Ana Brezh', subject, why: 'title before the name' };
    expect(noteOn(run)).toBeUndefined();
    expect(noteOn({ ...run, inferred: true })).toBe('Ana Brezh: title before the name');
  });
});
