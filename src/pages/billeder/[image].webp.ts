import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../load/astro.ts';
import { encodeImage } from '../../load/images/encode.ts';
import { usedImages } from '../../load/images/used.ts';
import { readSettings } from '../../load/settings.ts';

interface Props {
  readonly image: ReturnType<typeof usedImages>[number];
}

export const getStaticPaths = (async () =>
  usedImages(await loadCatalogue()).map((image) => ({
    params: { image: image.hash },
    props: { image } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await encodeImage(props.image, readSettings().contentDir), {
    headers: { 'content-type': 'image/webp' },
  });
