import { create } from 'zustand';

/** Somebody is asked to prove once more who they are; told how it ended. */
export const useProof = create<{ asked?: (proved: boolean) => void }>()(() => ({}));

let asking: Promise<boolean> | undefined;

/** Asks once, however many calls wait for the answer. */
export function askForProof(): Promise<boolean> {
  asking ??= new Promise<boolean>((asked) => useProof.setState({ asked })).finally(() => {
    asking = undefined;
    useProof.setState({ asked: undefined });
  });
  return asking;
}
