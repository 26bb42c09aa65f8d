import type { Attachment } from '@/api/types';
import { AttachedFile } from './AttachedFile';
import { AttachedSound } from './AttachedSound';
import { ImageGrid } from './ImageGrid';
import styles from './Attachments.module.css';

/** What hangs on a message: pictures together, then sounds, then files. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  const of = (kind: Attachment['kind']) => attachments.filter((attachment) => attachment.kind === kind);
  const [images, sounds] = [of('IMAGE'), of('AUDIO')];
  const files = attachments.filter((attachment) => !images.includes(attachment) && !sounds.includes(attachment));
  return (
    <div className={styles.attachments}>
      {images.length > 0 && <ImageGrid images={images} />}
      {sounds.map((sound) => (
        <AttachedSound key={sound.id} sound={sound} />
      ))}
      {files.map((file) => (
        <AttachedFile key={file.id} file={file} />
      ))}
    </div>
  );
}
