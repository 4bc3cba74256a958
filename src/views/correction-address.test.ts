import { expect, test } from 'vitest';
import { composeCorrection } from './correction-address.ts';

const compose = (contact: string) => composeCorrection(contact, 'Correction: A & B', 'About +1:\n');

test('a form on the web gets title and beginning as parameters', () => {
  expect(compose('https://example.org/new')).toBe(
    'https://example.org/new?title=Correction%3A%20A%20%26%20B&body=About%20%2B1%3A%0A',
  );
  expect(compose('https://example.org/new?to=us')).toContain('new?to=us&title=Correction');
});

test('an e-mail gets them under its own names', () => {
  expect(compose('mailto:desk@example.org')).toBe(
    'mailto:desk@example.org?subject=Correction%3A%20A%20%26%20B&body=About%20%2B1%3A%0A',
  );
});
