import type { Translate } from '../../i18n/translate.ts';
import type { SentenceAttributes } from './find-sentences.ts';

/** What the script says of whether a line answers. */
export function answerSentences(t: Translate): SentenceAttributes {
  return {
    'data-now': t('help.answers.now'),
    'data-since': t('help.answers.since', { clock: '{clock}' }),
    'data-opens': t('help.answers.opens', { clock: '{clock}' }),
    'data-opens-on': t('help.answers.opensOn', { clock: '{clock}', day: '{day}' }),
    'data-unknown': t('help.answers.unknown'),
  };
}
