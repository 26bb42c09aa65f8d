import { useEffect } from 'react';
import { reportListens } from './reportListens';

/** Shows nothing: it listens to the player. */
export default function ListenReports() {
  useEffect(reportListens, []);
  return null;
}
