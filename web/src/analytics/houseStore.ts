import { create } from 'zustand';
import type { HouseFigures } from '@/api/types';

/** How the page stands with the house. */
export type Link = 'connecting' | 'live' | 'interrupted';

interface HouseState {
  link: Link;
  /** The last two minutes, oldest first. */
  seen: HouseFigures[];
  problem?: unknown;
}

const kept = 120;

export const useHouse = create<HouseState>()(() => ({ link: 'connecting', seen: [] }));

export function figuresCame(figures: HouseFigures): void {
  useHouse.setState(({ seen }) => ({ link: 'live', problem: undefined, seen: [...seen.slice(1 - kept), figures] }));
}

export function linkIs(link: Link): void {
  useHouse.setState({ link });
}

export function watchingFailed(problem: unknown): void {
  useHouse.setState({ problem, link: 'interrupted' });
}
