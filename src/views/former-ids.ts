/** A record under each of its addresses: the present one first, then the former ones, which only send on. */
export function underAllIds<T extends { readonly formerIds: readonly string[] }>(
  record: T,
  id: string,
): readonly { readonly id: string; readonly record: T; readonly isFormer: boolean }[] {
  return [
    { id, record, isFormer: false },
    ...record.formerIds.map((former) => ({ id: former, record, isFormer: true })),
  ];
}
