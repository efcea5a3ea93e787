/** Bytes as text, as tests pass them. */

/** Return the bytes that a text in base64 stands for. */
export function bytesOf(base64) {
  return new DataView(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
}
