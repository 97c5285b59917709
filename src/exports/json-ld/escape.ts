/** JSON that is safe inside a script element: no text can end it or begin a comment (HTML, § 4.12.1.3). */
export function escapeForHtml(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
