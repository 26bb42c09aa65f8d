/** The browser's caches in memory: what was put under a path. */
export class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const files = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, files);
    return {
      put: async (path: string, answer: Response) => void files.set(path, answer),
      match: async (path: string) => files.get(path)?.clone(),
      delete: async (path: string) => files.delete(path),
      addAll: async (paths: string[]) => {
        for (const path of paths) files.set(path, await fetch(path));
      },
    };
  }
  async match(asked: Request | string, { cacheName }: { cacheName: string }) {
    const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname;
    return this.all.get(cacheName)?.get(path)?.clone();
  }
  async keys() {
    return [...this.all.keys()];
  }
  async delete(name: string) {
    return this.all.delete(name);
  }
}
