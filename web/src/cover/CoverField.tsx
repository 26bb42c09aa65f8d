import { ImageUp, Trash2 } from 'lucide-react';
import { Button } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { FormProblem } from '@/design/FormProblem';
import type { CoverSize } from '@/api/types';
import { useText } from '@/i18n/useText';
import { usePutCover, useTakeCover, type CoverOf } from './coverApi';
import styles from './CoverField.module.css';

const types = 'image/jpeg,image/png,image/webp,image/gif';

interface CoverFieldProps {
  of: CoverOf;
  src?: string;
  covers: CoverSize[];
  /** It was put on this very thing, so it can be taken off. */
  own: boolean;
}

/** The cover, and the buttons that put another one there or take it away. */
export function CoverField({ of, src, covers, own }: CoverFieldProps) {
  const t = useText();
  const put = usePutCover(of);
  const take = useTakeCover(of);

  function choose() {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = types;
    input.onchange = () => input.files?.[0] && put.mutate(input.files[0]);
    input.click();
  }

  return (
    <div className={styles.field}>
      <Cover id={of.id} src={src} covers={covers} size={96} />
      <div className={styles.acts}>
        <Button icon={<ImageUp />} busy={put.isPending} onClick={choose}>
          {t('cover.put')}
        </Button>
        {own && (
          <Button look="ghost" icon={<Trash2 />} busy={take.isPending} onClick={() => take.mutate()}>
            {t('cover.take')}
          </Button>
        )}
      </div>
      <FormProblem cause={put.error ?? take.error} />
    </div>
  );
}
