/** An address with its percent escapes read as UTF-8; bytes that are not UTF-8 are left out. */
export function percentDecoded(address: string): string {
  return address.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8').replaceAll('\ufffd', ''),
  );
}
