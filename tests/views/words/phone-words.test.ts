import { describe, expect, it } from 'vitest';
import type { ContactOrigin } from '../../../src/domain/contact/contact.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { fallbackWords, inheritedWords, phoneWords, type Phone } from '../../../src/views/words/phone-words.ts';

const [da, en, ar] = [translator('da'), translator('en'), translator('ar')];

const PHONE: Phone = {
  number: { dial: '76161617', shown: '76 16 16 17', extension: '3' },
  for: 'Anonym rådgivning',
  languages: ['da', 'ar'],
  hours: {
    days: { kind: 'weekly', every: 1, weekdays: ['mo', 'tu', 'we', 'th', 'fr'], holidays: false },
    spans: [{ kind: 'clock', from: '09:00', to: '15:30' }],
    except: [],
    also: [],
  },
  sms: true,
  note: 'Læg gerne en besked',
};

describe('a telephone', () => {
  it('says all that is known of it', () => {
    expect(phoneWords(PHONE, da)).toEqual({
      href: 'tel:76161617',
      label: '76 16 16 17',
      notes: [
        'Tast 3, når der bliver svaret',
        'Anonym rådgivning',
        'Sprog: dansk og arabisk',
        'Ring mandag-fredag kl. 9-15.30',
        'I kan også sende en sms',
        'Læg gerne en besked',
      ],
    });
  });

  it('says it in the reader’s language, and marks what stands in Danish', () => {
    expect(phoneWords(PHONE, en).notes).toEqual([
      'Press 3 when somebody answers',
      { text: 'Anonym rådgivning', lang: 'da' },
      'Languages: Danish and Arabic',
      'Call Monday to Friday 09:00 to 15:30',
      'You can send a text message too',
      { text: 'Læg gerne en besked', lang: 'da' },
    ]);
  });

  it('keeps its groups in order within Arabic', () => {
    const { label, notes } = phoneWords(PHONE, ar);
    expect(label).toBe('\u206676 16 16 17\u2069');
    expect(notes[0]).toBe('اضغطوا \u20663\u2069 عندما يُرَدّ عليكم');
  });

  it('tells nothing of what nobody has said', () => {
    expect(phoneWords({ number: { dial: '116111', shown: '116 111' } }, da)).toEqual({
      href: 'tel:116111',
      label: '116 111',
      notes: [],
    });
  });

  it('keeps a no apart from silence', () => {
    const number = { dial: '116111', shown: '116 111' };
    expect(phoneWords({ number, sms: false }, da).notes).toEqual(['Nummeret kan ikke tage imod sms']);
  });

  it('knows a key to press from somebody to ask for', () => {
    const ask = (extension: string) => phoneWords({ number: { dial: '1', shown: '1', extension } }, da).notes;
    expect(ask('*3#')).toEqual(['Tast *3#, når der bliver svaret']);
    expect(ask('Familiehuset')).toEqual(['Bed om Familiehuset']);
  });

  it('keeps hours that are no line of time in the words they came in', () => {
    const number = { dial: '1', shown: '1' };
    expect(phoneWords({ number, hoursNote: 'i kontortiden' }, en).notes).toEqual([
      { text: 'i kontortiden', lang: 'da' },
    ]);
  });
});

describe('whose it is', () => {
  it.each<[ContactOrigin, string, string]>([
    [{ kind: 'offer' }, '', ''],
    [{ kind: 'unit', id: 'a', name: 'Nørrehuset' }, 'Husets telefon (Nørrehuset)', 'Husets e-mail (Nørrehuset)'],
    [
      { kind: 'organisation', id: 'a', name: 'Fædre i Viborg' },
      'Telefon til Fædre i Viborg',
      'E-mail til Fædre i Viborg',
    ],
    [{ kind: 'municipality', id: 'a', name: 'Viborg' }, 'Kommunens telefon (Viborg)', 'Kommunens e-mail (Viborg)'],
  ])('%j', (from, phone, email) => {
    expect([inheritedWords('phone', from, da), inheritedWords('email', from, da)]).toEqual([phone, email]);
  });
});

describe('whom to ask', () => {
  const reach = { phones: [], from: { kind: 'offer' } as const };

  it('is named where nobody has said a telephone or a mail', () => {
    expect(fallbackWords({}, 'Viborg', da)).toBe(
      'Vi kender ikke telefon eller e-mail endnu. Spørg jeres jordemoder, sundhedsplejerske eller læge. I kan også spørge kommunen (Viborg).',
    );
  });

  it('is the municipality where it has a contact of last resort', () => {
    expect(fallbackWords({ reach, fallback: reach }, 'Viborg', da)).toBe(
      'Kan I ikke få fat i nogen her, så spørg kommunen (Viborg).',
    );
  });

  it('is no question where there is one contact and no other', () => {
    expect(fallbackWords({ reach }, 'Viborg', da)).toBe('');
  });
});
