import { z } from 'zod';
import { OfferRecord } from './offer-schema.ts';

/** A field of an offer, for people who read about the format. */
export interface Field {
  /** With its place: `access.mode`. */
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
}

interface Shape {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** The described fields of an offer and of the parts in it, in the order they are written, out of the published schema. */
export function offerFields(): Field[] {
  const schema = z.toJSONSchema(OfferRecord) as Shape & { readonly $defs?: Readonly<Record<string, Shape>> };
  const resolve = ({ $ref, ...shape }: Shape): Shape => {
    const name = $ref?.split('/').at(-1) ?? '';
    return { ...schema.$defs?.[name], ...shape };
  };
  const root = schema.properties === undefined ? resolve(schema) : schema;
  return fieldsOf(root, '')
    .map(({ shape, ...field }) => ({ ...field, description: (resolve(shape).description ?? '').replaceAll('`', '') }))
    .filter(({ description }) => description !== '');
}

function fieldsOf(shape: Shape, path: string): (Omit<Field, 'description'> & { readonly shape: Shape })[] {
  return Object.entries(shape.properties ?? {}).flatMap(([key, part]) => [
    { name: `${path}${key}`, isRequired: shape.required?.includes(key) ?? false, shape: part },
    ...fieldsOf(part, `${path}${key}.`),
  ]);
}
