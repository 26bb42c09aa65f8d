import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage, FormattedRelativeTime } from 'react-intl';
import type { Activity } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { relative } from '@/i18n/relative';
import styles from './ActivityList.module.css';

/** One thing that happened, with ways to the person and to what it is about. */
export function ActivityItem({ activity }: { activity: Activity }) {
  const { kind, actor, subject, title, count, at } = activity;
  const who = actor?.handle ? (
    <Link to="/@{$handle}" params={{ handle: actor.handle }}>
      {actor.displayName}
    </Link>
  ) : (
    <FormattedMessage id="activity.someone" />
  );
  return (
    <li className={styles.item}>
      <Avatar id={actor?.id ?? subject} name={actor?.displayName ?? '?'} size={32} picture={actor?.avatar} />
      <div>
        <p>
          <FormattedMessage id={`activity.${kind}`} values={{ who, count, what: what(kind, subject, title) }} />
        </p>
        <time dateTime={at}>
          <FormattedRelativeTime {...relative(at)} numeric="auto" />
        </time>
      </div>
    </li>
  );
}

function what(kind: Activity['kind'], subject: string, title: string): ReactNode {
  switch (kind) {
    case 'ROOM_CREATED':
    case 'MESSAGES_POSTED':
      return (
        <Link to="/rooms/$room" params={{ room: subject }}>
          {title}
        </Link>
      );
    case 'TRACK_UPLOADED':
    case 'TRACK_READY':
      return (
        <Link to="/tracks/$track" params={{ track: subject }}>
          {title}
        </Link>
      );
    case 'USER_REGISTERED':
      return title;
  }
}
