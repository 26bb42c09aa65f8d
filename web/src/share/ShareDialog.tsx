import { Copy, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { copy } from '@/design/copy';
import { Dialog } from '@/design/Dialog';
import { Field, TextField } from '@/design/Field';
import { useText } from '@/i18n/useText';
import { clock } from '@/player/clock';
import { moment } from './moment';
import { addressOf, frameAddress, frameCode, heightOf, type FrameTheme, type Shared } from './shared';
import styles from './ShareDialog.module.css';

interface ShareDialogProps {
  shared: Shared;
  /** Seconds of the moment that is heard right now. */
  at?: number;
  onClose: () => void;
}

/** The address of something, at a moment in it, and the player for other sites. */
export default function ShareDialog({ shared, at = 0, onClose }: ShareDialogProps) {
  const t = useText();
  const [said, setSaid] = useState(at > 0 ? clock(at) : '');
  const [theme, setTheme] = useState<FrameTheme>('auto');
  const from = moment(said);
  const address = addressOf(shared, from);
  const begins = shared.kind === 'tracks';
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title={t('share.title', { title: shared.title })}>
      <div className={styles.form}>
        {begins && (
          <Field label={t('share.from')} hint={t('share.fromHint')} placeholder="0:00" value={said} autoComplete="off"
            problem={said && from === undefined ? t('share.fromWrong') : undefined} onChange={({ target }) => setSaid(target.value)} />
        )}
        <Field label={t('share.link')} readOnly value={address} onFocus={({ target }) => target.select()} />
        <div className={styles.row}>
          <Button look="act" icon={<Copy />} onClick={() => void copy(address)}>
            {t('share.copyLink')}
          </Button>
          {typeof navigator.share === 'function' && (
            <Button icon={<Share2 />} onClick={() => void navigator.share({ title: shared.title, url: address }).catch(() => undefined)}>
              {t('share.elsewhere')}
            </Button>
          )}
        </div>
        {shared.visibility === 'PRIVATE' ? (
          <p className={styles.quiet}>{t('share.private')}</p>
        ) : (
          <>
            <Choice label={t('share.theme')} value={theme} onChange={setTheme}
              options={[
                { value: 'auto', name: t('share.themeAuto') },
                { value: 'light', name: t('theme.light') },
                { value: 'dark', name: t('theme.dark') },
              ]} />
            <TextField label={t('share.code')} hint={t('share.codeHint')} readOnly rows={3} value={frameCode(shared, theme, from)}
              spellCheck={false} onFocus={({ target }) => target.select()} />
            <Button icon={<Copy />} onClick={() => void copy(frameCode(shared, theme, from))}>
              {t('share.copyCode')}
            </Button>
            <iframe className={styles.preview} title={t('share.preview')} src={frameAddress(shared, theme, from)} height={heightOf(shared)} />
          </>
        )}
      </div>
    </Dialog>
  );
}
