import * as Menu from '@radix-ui/react-dropdown-menu';
import { Link } from '@tanstack/react-router';
import { Ban, Clock, Crown, Eraser, Flag, LogOut, MessageSquare, MicOff, Shield, UserRound, Volume2 } from 'lucide-react';
import { useState } from 'react';
import type { RoomMember } from '@/api/types';
import menu from '@/design/Menu.module.css';
import { MoreMenu } from '@/design/MoreMenu';
import { notice, refusal } from '@/design/noticeStore';
import { useMessagePerson } from '@/direct/useMessagePerson';
import { useText } from '@/i18n/useText';
import { isKept } from '@/role/permissions';
import type { Standing } from '@/role/useStanding';
import { useSession } from '@/session/sessionStore';
import { useModerate } from './moderationApi';
import { PersonDialogs, type About } from './PersonDialogs';

interface PersonMenuProps {
  member: RoomMember;
  standing: Standing;
  /** By the clock of the list. */
  timedOut: boolean;
}

/** Everything one can do about somebody in a room: only what one's rank and role allow. */
export function PersonMenu({ member, standing, timedOut }: PersonMenuProps) {
  const t = useText();
  const me = useSession(({ user }) => user?.id);
  const { message } = useMessagePerson();
  const [about, setAbout] = useState<About>();
  const { person, muted } = member;
  const room = standing.room?.id ?? '';
  const moderate = useModerate(room);
  const keeps = standing.room !== undefined && isKept(standing.room) && standing.above(member);
  const silences = keeps && standing.may('TIME_OUT');
  const lift = (kind: 'UNMUTE' | 'END_TIME_OUT') =>
    moderate.mutate({ user: person.id, kind, reason: '' }, {
      onSuccess: () => notice('moderation.lifted', { name: person.displayName }),
      onError: refusal,
    });
  return (
    <>
      <MoreMenu size="small" name={t('moderation.about', { name: person.displayName })}>
        <Menu.Item asChild>
          <Link to="/@{$handle}" params={{ handle: person.handle }}>
            <UserRound aria-hidden="true" />
            {t('moderation.profile')}
          </Link>
        </Menu.Item>
        {person.id !== me && (
          <Menu.Item onSelect={() => message(person.id)}>
            <MessageSquare aria-hidden="true" />
            {t('direct.message')}
          </Menu.Item>
        )}
        {person.id !== me && standing.room?.joined && (
          <Menu.Item onSelect={() => setAbout('REPORT')}>
            <Flag aria-hidden="true" />
            {t('report.action')}
          </Menu.Item>
        )}
        {keeps && standing.may('MANAGE_ROLES') && (
          <Menu.Item onSelect={() => setAbout('ROLE')}>
            <Shield aria-hidden="true" />
            {t('role.change')}
          </Menu.Item>
        )}
        {keeps && standing.owns && (
          <Menu.Item onSelect={() => setAbout('HAND_OVER')}>
            <Crown aria-hidden="true" />
            {t('role.handOver')}
          </Menu.Item>
        )}
        {silences && (
          <>
            <Menu.Separator className={menu.line} />
            <Menu.Item onSelect={() => (timedOut ? lift('END_TIME_OUT') : setAbout('TIME_OUT'))}>
              <Clock aria-hidden="true" />
              {t(timedOut ? 'moderation.do.END_TIME_OUT' : 'moderation.do.TIME_OUT')}
            </Menu.Item>
            <Menu.Item onSelect={() => (muted ? lift('UNMUTE') : setAbout('MUTE'))}>
              {muted ? <Volume2 aria-hidden="true" /> : <MicOff aria-hidden="true" />}
              {t(muted ? 'moderation.do.UNMUTE' : 'moderation.do.MUTE')}
            </Menu.Item>
          </>
        )}
        {keeps && standing.may('MANAGE_MESSAGES') && (
          <Menu.Item onSelect={() => setAbout('DELETE_MESSAGES')}>
            <Eraser aria-hidden="true" />
            {t('moderation.do.DELETE_MESSAGES')}
          </Menu.Item>
        )}
        {keeps && standing.may('KICK') && (
          <Menu.Item data-stop onSelect={() => setAbout('KICK')}>
            <LogOut aria-hidden="true" />
            {t('moderation.do.KICK')}
          </Menu.Item>
        )}
        {keeps && standing.may('BAN') && (
          <Menu.Item data-stop onSelect={() => setAbout('BAN')}>
            <Ban aria-hidden="true" />
            {t('moderation.do.BAN')}
          </Menu.Item>
        )}
      </MoreMenu>
      <PersonDialogs about={about} room={room} member={member} onClose={() => setAbout(undefined)} />
    </>
  );
}
