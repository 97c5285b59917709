import { expect, it } from 'vitest';
import { sampleOffer } from './prove.ts';
import { SAMPLES } from './samples.ts';

it('every sample is a file that is read, and says something that the file without it does not', () => {
  for (const { with: said, without = {} } of Object.values(SAMPLES)) {
    expect(JSON.stringify(sampleOffer(said)[0])).not.toBe(JSON.stringify(sampleOffer(without)[0]));
  }
});
