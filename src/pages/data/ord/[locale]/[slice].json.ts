import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../../i18n/locales.ts';
import { SENTENCE_SLICES, sliceOf, type SentenceSlice } from '../../../../views/sentences.ts';

interface Props {
  readonly slice: SentenceSlice;
  readonly locale: Locale;
}

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    SENTENCE_SLICES.map((slice) => ({ params: { locale, slice }, props: { locale, slice } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(sliceOf(props.slice, props.locale)), {
    headers: { 'content-type': 'application/json' },
  });
