package io.veza.user.adapter.postgres;

import static java.util.Map.entry;

import com.google.protobuf.Message;
import io.veza.proto.chat.v1.ModerationRecorded;
import io.veza.proto.user.v1.AppPasswordCreated;
import io.veza.proto.user.v1.AppPasswordRevoked;
import io.veza.proto.user.v1.AuditRead;
import io.veza.proto.user.v1.BackupCodeUsed;
import io.veza.proto.user.v1.BadgeChanged;
import io.veza.proto.user.v1.ConsentGiven;
import io.veza.proto.user.v1.ConsentWithdrawn;
import io.veza.proto.user.v1.FactorAdded;
import io.veza.proto.user.v1.FactorRemoved;
import io.veza.proto.user.v1.IdentityLinked;
import io.veza.proto.user.v1.IdentityUnlinked;
import io.veza.proto.user.v1.OperationNoted;
import io.veza.proto.user.v1.PasskeyAdded;
import io.veza.proto.user.v1.PasskeyCloned;
import io.veza.proto.user.v1.PasskeyRemoved;
import io.veza.proto.user.v1.PhoneAdded;
import io.veza.proto.user.v1.PhoneRemoved;
import io.veza.proto.user.v1.SessionEnded;
import io.veza.proto.user.v1.SessionStarted;
import io.veza.proto.user.v1.SignInRefused;
import io.veza.proto.user.v1.SigningKeyChanged;
import io.veza.proto.user.v1.SubjectErased;
import io.veza.proto.user.v1.TakeoutAsked;
import io.veza.proto.user.v1.TakeoutOpened;
import io.veza.proto.user.v1.TakeoutReady;
import io.veza.proto.user.v1.UserBanned;
import io.veza.proto.user.v1.UserDeactivated;
import io.veza.proto.user.v1.UserEmailChanged;
import io.veza.proto.user.v1.UserEmailVerified;
import io.veza.proto.user.v1.UserHandleChanged;
import io.veza.proto.user.v1.UserPasswordChanged;
import io.veza.proto.user.v1.UserReactivated;
import io.veza.proto.user.v1.UserRegistered;
import io.veza.proto.user.v1.UserRoleChanged;
import io.veza.proto.user.v1.UserSignedOut;
import io.veza.proto.user.v1.UserUnbanned;
import io.veza.user.domain.audit.Act;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A type of event that goes into the audit log.
 *
 * @param payload an example of what it carries
 * @param subject the field that says whom it is about
 * @param counts which of them do
 */
record Audited(Act act, Message payload, String subject, Predicate<Message> counts) {

    static final String MODERATION = "veza.chat.moderation.recorded";

    static final Map<String, Audited> KINDS =
            Map.ofEntries(
                    account("registered", Act.REGISTERED, UserRegistered.getDefaultInstance()),
                    account(
                            "email_verified",
                            Act.EMAIL_VERIFIED,
                            UserEmailVerified.getDefaultInstance()),
                    account(
                            "email_changed",
                            Act.EMAIL_CHANGED,
                            UserEmailChanged.getDefaultInstance()),
                    account(
                            "password_changed",
                            Act.PASSWORD_CHANGED,
                            UserPasswordChanged.getDefaultInstance()),
                    account(
                            "handle_changed",
                            Act.HANDLE_CHANGED,
                            UserHandleChanged.getDefaultInstance()),
                    account("deactivated", Act.DEACTIVATED, UserDeactivated.getDefaultInstance()),
                    account("reactivated", Act.REACTIVATED, UserReactivated.getDefaultInstance()),
                    account("banned", Act.BANNED, UserBanned.getDefaultInstance()),
                    account("unbanned", Act.UNBANNED, UserUnbanned.getDefaultInstance()),
                    account("role_changed", Act.ROLE_CHANGED, UserRoleChanged.getDefaultInstance()),
                    account("signed_out", Act.SIGNED_OUT, UserSignedOut.getDefaultInstance()),
                    own("session.started", Act.SIGNED_IN, SessionStarted.getDefaultInstance()),
                    own("session.refused", Act.SIGN_IN_REFUSED, SignInRefused.getDefaultInstance()),
                    own("subject.erased", Act.ERASED, SubjectErased.getDefaultInstance()),
                    own("takeout.asked", Act.TAKEOUT_ASKED, TakeoutAsked.getDefaultInstance()),
                    own("takeout.ready", Act.TAKEOUT_READY, TakeoutReady.getDefaultInstance()),
                    own("takeout.opened", Act.TAKEOUT_OPENED, TakeoutOpened.getDefaultInstance()),
                    own("consent.given", Act.CONSENT_GIVEN, ConsentGiven.getDefaultInstance()),
                    own(
                            "consent.withdrawn",
                            Act.CONSENT_WITHDRAWN,
                            ConsentWithdrawn.getDefaultInstance()),
                    own("session.ended", Act.SESSION_ENDED, SessionEnded.getDefaultInstance()),
                    factor("added", Act.FACTOR_ADDED, FactorAdded.getDefaultInstance()),
                    factor("removed", Act.FACTOR_REMOVED, FactorRemoved.getDefaultInstance()),
                    factor(
                            "backup_code_used",
                            Act.BACKUP_CODE_USED,
                            BackupCodeUsed.getDefaultInstance()),
                    factor("phone_added", Act.FACTOR_ADDED, PhoneAdded.getDefaultInstance()),
                    factor("phone_removed", Act.FACTOR_REMOVED, PhoneRemoved.getDefaultInstance()),
                    factor("passkey_added", Act.PASSKEY_ADDED, PasskeyAdded.getDefaultInstance()),
                    factor(
                            "passkey_removed",
                            Act.PASSKEY_REMOVED,
                            PasskeyRemoved.getDefaultInstance()),
                    factor(
                            "passkey_cloned",
                            Act.PASSKEY_CLONED,
                            PasskeyCloned.getDefaultInstance()),
                    own(
                            "identity.linked",
                            Act.IDENTITY_LINKED,
                            IdentityLinked.getDefaultInstance()),
                    own(
                            "identity.unlinked",
                            Act.IDENTITY_UNLINKED,
                            IdentityUnlinked.getDefaultInstance()),
                    own(
                            "app_password.created",
                            Act.APP_PASSWORD_CREATED,
                            AppPasswordCreated.getDefaultInstance()),
                    own(
                            "app_password.revoked",
                            Act.APP_PASSWORD_REVOKED,
                            AppPasswordRevoked.getDefaultInstance()),
                    own("badge.given", Act.BADGE_GIVEN, BadgeChanged.getDefaultInstance()),
                    own("badge.taken", Act.BADGE_TAKEN, BadgeChanged.getDefaultInstance()),
                    own(
                            "key.changed",
                            Act.SIGNING_KEY_CHANGED,
                            SigningKeyChanged.getDefaultInstance()),
                    own("audit.read", Act.AUDIT_READ, AuditRead.getDefaultInstance()),
                    own("operation.noted", Act.OPERATED, OperationNoted.getDefaultInstance()),
                    entry(
                            MODERATION,
                            new Audited(
                                    Act.HOUSE_MODERATED,
                                    ModerationRecorded.getDefaultInstance(),
                                    "target",
                                    Audited::ofTheHouse)));

    private static Map.Entry<String, Audited> account(String what, Act act, Message payload) {
        return own("account." + what, act, payload);
    }

    private static Map.Entry<String, Audited> factor(String what, Act act, Message payload) {
        return own("factor." + what, act, payload);
    }

    private static Map.Entry<String, Audited> own(String what, Act act, Message payload) {
        return entry("veza.user." + what, new Audited(act, payload, "user", _ -> true));
    }

    /** Rooms have a record of their own. */
    private static boolean ofTheHouse(Message payload) {
        return ((ModerationRecorded) payload).getRoom() == 0;
    }
}
