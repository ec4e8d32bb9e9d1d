/** What `work` comes to; throws `sentence` when that fails or takes longer than `seconds`, even where the work itself never ends. */
export async function inTime<Result>(work: Promise<Result>, seconds: number, sentence: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long')), seconds * 1000);
  });
  try {
    return await Promise.race([work, tooLate]);
  } catch (failure) {
    const [why] = String(failure instanceof Error ? failure.message : failure).split('\n');
    throw new Error(`${sentence} (${why})`, { cause: failure });
  } finally {
    clearTimeout(timer);
  }
}
