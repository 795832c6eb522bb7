/**
 * A promise of what is fetched once and kept by whoever asked for it. Where it fails, `forget` is called, so that the next who asks
 * makes it try again.
 */
export function orForget<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(forget);
  return promise;
}
