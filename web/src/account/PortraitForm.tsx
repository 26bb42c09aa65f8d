import { ImageUp, Trash2 } from 'lucide-react';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useProfile } from './accountApi';
import { useHidePortrait, useShowPortrait, type PortraitKind } from './portraitApi';
import styles from './EditProfileForm.module.css';

const types = 'image/jpeg,image/png,image/webp,image/gif';

/** The picture of oneself, and the one above one's profile. */
export function PortraitForm({ handle }: { handle: string }) {
  const profile = useProfile(handle).data;
  return (
    <div className={styles.form}>
      <Portrait handle={handle} kind="avatar" shown={!!profile?.avatar} />
      <Portrait handle={handle} kind="banner" shown={!!profile?.banner} />
    </div>
  );
}

function Portrait({ handle, kind, shown }: { handle: string; kind: PortraitKind; shown: boolean }) {
  const t = useText();
  const show = useShowPortrait(handle, kind);
  const hide = useHidePortrait(handle, kind);

  function choose() {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = types;
    input.onchange = () => input.files?.[0] && show.mutate(input.files[0]);
    input.click();
  }

  return (
    <div>
      <div className={styles.foot}>
        <Button icon={<ImageUp />} busy={show.isPending} onClick={choose}>
          {t(kind === 'avatar' ? 'profile.avatar' : 'profile.banner')}
        </Button>
        {shown && (
          <Button look="ghost" icon={<Trash2 />} busy={hide.isPending} onClick={() => hide.mutate()}>
            {t('profile.removePicture')}
          </Button>
        )}
      </div>
      <FormProblem cause={show.error ?? hide.error} />
    </div>
  );
}
