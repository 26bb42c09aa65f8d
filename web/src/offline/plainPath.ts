/** The path of a file without the permission in it: that expires, and is nothing to keep. */
export function plainPath(address: string): string {
  return new URL(address, location.origin).pathname.replace(/^\/media\/signed\/\d+\/[\w-]+\//, '/media/');
}
