import { describe, expect, it } from 'vitest';
import { shownTitle } from './shown-title.ts';

describe('A title as it is shown', () => {
  it('is that of the page where one is printed', () => {
    const title = 'Harbour [of Ilse] reopens';
    expect(shownTitle({ title, titleFrom: 'headline' })).toBe(title);
    expect(shownTitle({ title, titleFrom: 'correction' })).toBe(title);
  });

  it('stands in square brackets where the archive supplies it', () => {
    expect(shownTitle({ title: 'Ferry board meets', titleFrom: 'address' })).toBe(
      '[Ferry board meets]',
    );
  });

  it('does not say the whole first sentence', () => {
    const title = 'The harbour master of Port Ilse said on Monday that the ferry would not sail…';
    expect(shownTitle({ title, titleFrom: 'first-sentence' })).toBe(
      '[The harbour master of Port Ilse said on\u00A0…]',
    );
    expect(shownTitle({ title: 'Rain fell all day in Ilse.', titleFrom: 'first-sentence' })).toBe(
      '[Rain fell all day in\u00A0…]',
    );
  });
});
