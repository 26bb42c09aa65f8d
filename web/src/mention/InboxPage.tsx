import { Link } from '@tanstack/react-router';
import { CheckCheck } from 'lucide-react';
import { useEffect } from 'react';
import { FormattedDate } from 'react-intl';
import { queries } from '@/api/queries';
import type { Mention } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import { MessageText } from '@/message/MessageText';
import { markAllRead } from '@/person/personApi';
import { useMemberships } from '@/room/membershipStore';
import { mentionsKey, useMentions } from './mentionApi';
import styles from './InboxPage.module.css';

/** What one is called in, wherever that is, and one press to have read everything. */
export function InboxPage() {
  const t = useText();
  const mentions = useMentions();
  const waiting = useMemberships(({ rooms }) => Object.values(rooms).reduce((sum, room) => sum + room.mentions, 0));
  useEffect(() => void queries.invalidateQueries({ queryKey: mentionsKey }), [waiting]);
  const items = mentions.data?.pages.flatMap((page) => page.items) ?? [];
  const all = (
    <Button icon={<CheckCheck />} onClick={() => void markAllRead().then(() => mentions.refetch())}>
      {t('inbox.allRead')}
    </Button>
  );
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')} action={all}>
      {mentions.isError && <Trouble cause={mentions.error} onRetry={() => void mentions.refetch()} />}
      {mentions.isPending && [1, 2, 3].map((row) => <Skeleton key={row} height="72px" />)}
      {mentions.isSuccess && items.length === 0 && <EmptyState title={t('inbox.none')} text={t('inbox.noneText')} />}
      <ol className={styles.list}>
        {items.map((item) => item.message && <li key={item.message.id}><MentionCard mention={item} /></li>)}
      </ol>
      {mentions.hasNextPage && (
        <Button busy={mentions.isFetchingNextPage} onClick={() => void mentions.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </Page>
  );
}

function MentionCard({ mention: { message, roomName, unread } }: { mention: Mention }) {
  const t = useText();
  if (!message) return null;
  const { author, room, seq, threadRoot, at, text, mentions } = message;
  return (
    <article className={styles.card} data-unread={unread || undefined}>
      <Avatar id={author?.id ?? ''} name={author?.displayName ?? ''} picture={author?.avatar} />
      <div>
        <header className={styles.head}>
          <b>{author?.displayName}</b>
          <Link to="/rooms/$room/$seq" params={{ room, seq: String(seq) }} search={{ thread: threadRoot }}>
            {roomName}, <FormattedDate value={at} day="numeric" month="short" hour="numeric" minute="numeric" />
          </Link>
          {unread && <i className={styles.new}>{t('inbox.new')}</i>}
        </header>
        <MessageText text={text} mentions={mentions} />
      </div>
    </article>
  );
}
