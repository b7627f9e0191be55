/** Many askings while one run is under way lead to one more run, not to many. */
export function coalesce(run: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const ask = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    void run().finally(() => {
      running = false;
      if (!again) return;
      again = false;
      ask();
    });
  };
  return ask;
}
