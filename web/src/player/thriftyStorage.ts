import type { PersistStorage, StorageValue } from 'zustand/middleware';

/** Writes only what has changed: the place in a track is told four times a second, and a queue can be long. */
export function thriftyStorage<S extends object>(): PersistStorage<S> {
  let written: S | undefined;
  return {
    getItem(name) {
      const text = localStorage.getItem(name);
      return text ? (JSON.parse(text) as StorageValue<S>) : null;
    },
    setItem(name, value) {
      if (written && same(written, value.state)) return;
      written = value.state;
      try {
        localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // No room: what plays goes on, and a reload begins with what was kept last.
      }
    },
    removeItem(name) {
      written = undefined;
      localStorage.removeItem(name);
    },
  };
}

function same<S extends object>(one: S, other: S): boolean {
  return (Object.keys(other) as (keyof S)[]).every((key) => one[key] === other[key]);
}
