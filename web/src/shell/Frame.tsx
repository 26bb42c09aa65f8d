import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Notice } from '@/design/Notice';
import { useText } from '@/i18n/useText';
import { CallNotice } from '@/message/CallNotice';
import { usePlayer } from '@/player/playerStore';
import { useProof } from '@/session/proofStore';
import { useSession } from '@/session/sessionStore';
import { UploadDrop } from '@/upload/UploadDrop';
import { Rail } from './Rail';
import { Tabs } from './Tabs';
import { useOverlays } from './overlayStore';
import { useKeys } from './useKeys';
import styles from './Frame.module.css';

const Line = lazy(() => import('@/realtime/Line'));
const PlayerBar = lazy(() => import('@/player/PlayerBar').then((part) => ({ default: part.PlayerBar })));
const ListenReports = lazy(() => import('@/listen/ListenReports'));
const Palette = lazy(() => import('@/palette/Palette'));
const KeysDialog = lazy(() => import('./KeysDialog'));
const NewMessageDialog = lazy(() => import('@/direct/NewMessageDialog'));
const UploadTray = lazy(() => import('@/upload/UploadTray'));
const ConsentDialog = lazy(() => import('@/privacy/ConsentDialog'));
const StepUpDialog = lazy(() => import('@/session/StepUpDialog'));
const SoundDialog = lazy(() => import('@/sound/SoundDialog'));
const PlayerSheet = lazy(() => import('@/player/PlayerSheet'));

/** What stays while pages come and go: the rail, the player, the tabs, and all that can be called up over them. */
export function Frame() {
  const t = useText();
  const signedIn = useSession(({ status }) => status === 'in');
  const playing = usePlayer(({ queue }) => queue.length > 0);
  const overlays = useOverlays();
  const proof = useProof(({ asked }) => !!asked);
  const waiting = useRouterState({ select: ({ isLoading }) => isLoading });
  useKeys();
  return (
    <div className={styles.frame} data-rail={signedIn || undefined} data-player={playing || undefined}
      data-tabs={signedIn || undefined}>
      <a href="#main" className={styles.skip}>
        {t('shell.skip')}
      </a>
      {waiting && <div className={styles.progress} aria-hidden="true" />}
      {signedIn && <Rail />}
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      {playing && (
        <Suspense fallback={<div className={styles.player} />}>
          <PlayerBar />
        </Suspense>
      )}
      {signedIn && <Tabs />}
      {signedIn && <UploadDrop />}
      <Suspense>{signedIn && <Line />}</Suspense>
      <Suspense>{signedIn && playing && <ListenReports />}</Suspense>
      {signedIn && <CallNotice />}
      <Notice />
      <Suspense>
        {overlays.palette && <Palette />}
        {overlays.keys && <KeysDialog />}
        {overlays.newMessage && <NewMessageDialog />}
        {overlays.uploads && <UploadTray />}
        {overlays.player && <PlayerSheet />}
        {overlays.sound && <SoundDialog />}
        {proof && <StepUpDialog />}
        {signedIn && <ConsentDialog />}
      </Suspense>
    </div>
  );
}
