import { describe, expect, it } from 'vitest';
import { fitLogistic, logOdds, type Observation } from './logistic.ts';

/** Ripe fruit is red, unripe is green; any of it may be round. */
const FRUIT: Observation[] = Array.from({ length: 200 }, (_, index) => ({
  signs: [index % 2 === 0 ? 'red' : 'green', ...(index % 3 === 0 ? ['round'] : [])],
  yes: index % 2 === 0,
  weight: 1,
}));

describe('fitLogistic', () => {
  it('tells what is separable apart, and gives no say to what says nothing', () => {
    const fit = fitLogistic(FRUIT, 1);
    expect(logOdds(fit, ['red'])).toBeGreaterThan(2);
    expect(logOdds(fit, ['green'])).toBeLessThan(-2);
    expect(Math.abs(fit.weights.get('round') ?? NaN)).toBeLessThan(0.2);
  });

  it('finds the log odds of a sign that holds three times in four', () => {
    const mixed = FRUIT.map((fruit, index) => ({ ...fruit, signs: [], yes: index % 4 !== 0 }));
    expect(fitLogistic(mixed, 1).bias).toBeCloseTo(Math.log(3), 1);
  });

  it('lets an observation that counts three times weigh as three', () => {
    const once = FRUIT.map((fruit) => ({ ...fruit, signs: [], weight: fruit.yes ? 3 : 1 }));
    expect(fitLogistic(once, 1).bias).toBeCloseTo(Math.log(3), 1);
  });

  it('shrinks weights as the penalty grows, and leaves out rare signs', () => {
    const rare = [...FRUIT, { signs: ['blue'], yes: true, weight: 1 }];
    const [free, bound] = [fitLogistic(rare, 1), fitLogistic(rare, 50)];
    expect(bound.weights.get('red') ?? NaN).toBeLessThan(free.weights.get('red') ?? NaN);
    expect(free.weights.has('blue')).toBe(false);
  });
});
