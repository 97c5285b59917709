import { CHILD_STAGES, type ChildStage, type LifeStage } from '../../../domain/audience/stages.ts';
import { formatList } from '../../../i18n/format.ts';
import { tell } from '../../../i18n/publishers/index.ts';

/** Times of life within a sentence, ages that follow each other as one: `gravide og børn på 0-3 år`. */
export function stagesWords(stages: readonly LifeStage[]): string {
  const pregnant = stages.includes('pregnancy') ? [tell('profile.stageIn.pregnancy')] : [];
  return formatList([...pregnant, ...runsOf(stages).map(runWords)], 'da');
}

type Run = readonly [first: ChildStage, ...rest: ChildStage[]];

/** Stages of childhood in runs without a hole between. */
function runsOf(stages: readonly LifeStage[]): readonly Run[] {
  const runs: [ChildStage, ...ChildStage[]][] = [];
  let previous: ChildStage | undefined;
  for (const stage of CHILD_STAGES) {
    const run = runs.at(-1);
    if (stages.includes(stage.stage)) {
      if (run && previous && stages.includes(previous.stage)) run.push(stage);
      else runs.push([stage]);
    }
    previous = stage;
  }
  return runs;
}

function runWords(run: Run): string {
  const from = run[0].fromMonths / 12;
  const last = run.at(-1)?.toMonths;
  return last === undefined
    ? tell('profile.stageIn.from', { from })
    : tell('profile.stageIn.fromTo', { from, to: (last + 1) / 12 });
}
