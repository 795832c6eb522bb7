/** What is read, or something else where there is no such file or folder. Any other trouble is thrown on. */
export const unlessAbsent = <T, U>(read: Promise<T>, instead: U): Promise<T | U> =>
  read.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return instead;
    throw error;
  });
