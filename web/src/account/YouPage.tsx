import { Link, useNavigate } from '@tanstack/react-router';
import { KeyRound, LogOut, Radio, Users } from 'lucide-react';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { ButtonLink } from '@/design/ButtonLink';
import { Choice } from '@/design/Choice';
import { Page } from '@/design/Page';
import { chooseTheme, useTheme } from '@/design/themeStore';
import { chooseLanguage, useLanguage } from '@/i18n/languageStore';
import { languages, type Language } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { ReceiptWish } from '@/person/ReceiptWish';
import { StatusForm } from '@/person/StatusForm';
import { logOut } from '@/session/session';
import { isAdmin, useSession } from '@/session/sessionStore';
import { CallWishes } from './CallWishes';
import { ChangeEmailForm } from './ChangeEmailForm';
import { ChangeHandleForm } from './ChangeHandleForm';
import { ChangePasswordForm } from './ChangePasswordForm';
import { DeactivateForm } from './DeactivateForm';
import { AboutForm } from './AboutForm';
import { useProfile } from './accountApi';
import { EditProfileForm } from './EditProfileForm';
import { PortraitForm } from './PortraitForm';
import { PrivacyForm } from './PrivacyForm';
import styles from './YouPage.module.css';

/** Oneself: the profile others see, how the client looks and speaks, and the way out. */
export function YouPage() {
  const t = useText();
  const navigate = useNavigate();
  const user = useSession((state) => state.user);
  const theme = useTheme((state) => state.theme);
  const { language } = useLanguage();
  const picture = useProfile(user?.handle ?? '').data?.avatar;
  if (!user) return null;
  return (
    <Page title={t('place.you')} lead={t('account.youLead')}>
      <Link to="/@{$handle}" params={{ handle: user.handle }} className={styles.me}>
        <Avatar id={user.id} name={user.displayName} size={64} picture={picture} />
        <span>
          <b>{user.displayName}</b>
          <small>
            @{user.handle} · {user.email}
          </small>
        </span>
      </Link>
      <div className={styles.columns}>
        <section className={styles.card}>
          <h2>{t('account.profile')}</h2>
          <EditProfileForm user={user} />
          <PortraitForm handle={user.handle} />
        </section>
        <section className={styles.card}>
          <h2>{t('profile.about')}</h2>
          <AboutForm handle={user.handle} />
        </section>
        <section className={styles.card}>
          <h2>{t('privacy.title')}</h2>
          <PrivacyForm />
          <ButtonLink to="/you/people" icon={<Users />}>{t('relation.title')}</ButtonLink>
        </section>
        <section className={styles.card}>
          <h2>{t('presence.title')}</h2>
          <StatusForm />
          <ReceiptWish />
        </section>
        <section className={styles.card}>
          <h2>{t('account.look')}</h2>
          <Choice label={t('account.theme')} value={theme} onChange={chooseTheme}
            options={[
              { value: 'dark', name: t('theme.dark') },
              { value: 'light', name: t('theme.light') },
              { value: 'system', name: t('theme.system') },
            ]} />
          <Choice label={t('account.language')} value={language} onChange={(chosen) => void chooseLanguage(chosen)}
            options={Object.entries(languages).map(([value, name]) => ({ value: value as Language, name }))} />
          <CallWishes />
          <ButtonLink to="/you/keys" icon={<KeyRound />}>{t('appPassword.open')}</ButtonLink>
          <ButtonLink to="/you/scrobbling" icon={<Radio />}>{t('scrobbler.title')}</ButtonLink>
          <ButtonLink to="/you/security">{t('security.title')}</ButtonLink>
          {isAdmin(user) && (
            <ButtonLink to="/admin/analytics">{t('analytics.title')}</ButtonLink>
          )}
          <Button icon={<LogOut />} onClick={() => void logOut().then(() => navigate({ to: '/' }))}>
            {t('session.signOut')}
          </Button>
        </section>
        <section className={styles.card}>
          <h2>{t('security.email')}</h2>
          <ChangeEmailForm user={user} />
        </section>
        <section className={styles.card}>
          <h2>{t('session.password')}</h2>
          <ChangePasswordForm />
        </section>
        <section className={styles.card}>
          <h2>{t('security.handle')}</h2>
          <ChangeHandleForm user={user} />
        </section>
        <section className={styles.card}>
          <h2>{t('security.leaveTitle')}</h2>
          <DeactivateForm />
          <ButtonLink to="/you/privacy">{t('ownData.title')}</ButtonLink>
        </section>
      </div>
    </Page>
  );
}
