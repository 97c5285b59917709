import { v5 } from 'uuid';

/** Chosen once; a change of it would change every id that others have stored. */
const NAMESPACE = '5b0c6a52-7d0e-4a57-9b55-0d2f7b3a6c11';

/** The permanent UUID (version 5) of something by its kind and its id: the same on every site and in every build. */
export function uuidOf(kind: string, id: string): string {
  return v5(`${kind}/${id}`, NAMESPACE);
}
