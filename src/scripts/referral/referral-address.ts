import { AGE_BANDS } from '../../domain/referral/age-bands.ts';
import { COMPANIES, type ReferralQuestion } from '../../domain/referral/question.ts';

/** What stands on the workspace: where one looks, and what is known of the family. */
export interface Wish {
  readonly municipalities: readonly string[];
  readonly question: ReferralQuestion;
}

/** Reads a wish from what follows `#`. What is not understood is not told. */
export function readWorkspace(hash: string): Wish {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    municipalities: readIds(given.get('k')),
    question: {
      pregnancyWeek: readNumber(given.get('uge'), 42),
      childMonths: readNumber(given.get('maaneder'), 240),
      ageBand: AGE_BANDS.find(({ id }) => id === given.get('alder'))?.id,
      isFirstChild: readAnswer(given.get('foerste')),
      company: COMPANIES.find((id) => id === given.get('hvem')),
      situations: readIds(given.get('situation')),
      language: /^[a-z]{2,3}$/.exec(given.get('sprog') ?? '')?.[0],
      onlyJustCome: given.get('kom') === 'ja',
    },
  };
}

/** What follows `#` for a wish, `#k=esbjerg&uge=14`, or the empty string for none. A due date never stands there. */
export function writeWorkspace({ municipalities, question }: Wish): string {
  const { pregnancyWeek, childMonths, ageBand, isFirstChild, company, situations, language, onlyJustCome } = question;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ['k', municipalities.join(',')],
    ['uge', pregnancyWeek],
    ['maaneder', childMonths],
    ['alder', ageBand],
    ['foerste', isFirstChild === undefined ? undefined : isFirstChild ? 'ja' : 'nej'],
    ['hvem', company],
    ['situation', situations.join(',')],
    ['sprog', language],
    ['kom', onlyJustCome ? 'ja' : undefined],
  ];
  const said = parts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${value}`]));
  return said.length === 0 ? '' : `#${said.join('&')}`;
}

function readIds(text: string | null): string[] {
  const ids = (text ?? '').split(',').filter((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id));
  return [...new Set(ids)];
}

function readNumber(text: string | null, max: number): number | undefined {
  return text !== null && /^\d{1,3}$/.test(text) && Number(text) <= max ? Number(text) : undefined;
}

function readAnswer(text: string | null): boolean | undefined {
  return text === 'ja' ? true : text === 'nej' ? false : undefined;
}
