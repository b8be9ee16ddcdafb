/** Decodes the percent escapes of an address as UTF-8. Removes bytes that are not UTF-8. */
export function percentDecoded(address: string): string {
  return address.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8').replaceAll('\ufffd', ''),
  );
}
