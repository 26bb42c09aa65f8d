import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './trunk';

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(() => import('@/account/AskMailPage'), 'ForgotPage'),
});

const verifyAgain = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(() => import('@/account/AskMailPage'), 'VerifyAgainPage'),
});

const mailVerify = createRoute({
  getParentRoute: () => root,
  path: '/mail/verify',
  component: lazyRouteComponent(() => import('@/account/MailLinkPage'), 'VerifyPage'),
});

const mailConfirm = createRoute({
  getParentRoute: () => root,
  path: '/mail/confirm',
  component: lazyRouteComponent(() => import('@/account/MailLinkPage'), 'ConfirmPage'),
});

const mailUndo = createRoute({
  getParentRoute: () => root,
  path: '/mail/undo',
  component: lazyRouteComponent(() => import('@/account/MailLinkPage'), 'UndoPage'),
});

const disownPage = lazyRouteComponent(() => import('@/account/MailLinkPage'), 'DisownPage');
const mailDisown = createRoute({ getParentRoute: () => root, path: '/mail/disown', component: disownPage });

const mailReset = createRoute({
  getParentRoute: () => root,
  path: '/mail/reset',
  component: lazyRouteComponent(() => import('@/account/ResetPage'), 'ResetPage'),
});

/** Where people ask for a mail, and where the links in mails lead. */
export const mailRoutes = [forgot, verifyAgain, mailVerify, mailConfirm, mailUndo, mailDisown, mailReset] as const;
