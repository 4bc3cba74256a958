import { expect, it } from 'vitest';
import { type Choice, fitChoices } from './choice.ts';

const choice = (...options: readonly (readonly string[])[]): Choice => ({
  options,
  right: options.map((signs) => signs.includes('bold')),
  weight: 1,
});

it('speaks for the sign of the right options, against that of the wrong ones, and for neither where both have it', () => {
  const choices = Array.from({ length: 40 }, () => choice(['bold', 'long'], ['plain', 'long']));
  const weights = fitChoices(choices, 1);
  expect(weights.get('bold')).toBeGreaterThan(1);
  expect(weights.get('plain')).toBeLessThan(-1);
  expect(Math.abs(weights.get('long') ?? 9)).toBeLessThan(weights.get('bold') ?? 0);
});

it('lets nothing be taken where no option is right', () => {
  const choices = Array.from({ length: 40 }, () => choice(['plain']));
  expect(fitChoices(choices, 1).get('plain')).toBeLessThan(-1);
});

it('gives a sign that seldom holds no weight', () => {
  expect(fitChoices([choice(['bold'])], 1).size).toBe(0);
});
