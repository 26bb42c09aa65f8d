package io.veza.user.domain.audit;

/** What is kept in the audit log. Names are hashed: they are never changed. */
public enum Act {
    REGISTERED,
    EMAIL_VERIFIED,
    EMAIL_CHANGED,
    PASSWORD_CHANGED,
    HANDLE_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    SIGNED_IN,
    /** A wrong password, as long as any is looked at. */
    SIGN_IN_REFUSED,
    SESSION_ENDED,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    BACKUP_CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    PASSKEY_CLONED,
    IDENTITY_LINKED,
    IDENTITY_UNLINKED,
    APP_PASSWORD_CREATED,
    APP_PASSWORD_REVOKED,
    BANNED,
    UNBANNED,
    ROLE_CHANGED,
    SIGNED_OUT,
    BADGE_GIVEN,
    BADGE_TAKEN,
    ERASED,
    /** A copy of all that is held of somebody. */
    TAKEOUT_ASKED,
    TAKEOUT_READY,
    TAKEOUT_OPENED,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    SIGNING_KEY_CHANGED,
    /** By admins, for the whole house. */
    HOUSE_MODERATED,
    AUDIT_READ,
    /** By admins: what had failed, or was done before, is done again. */
    OPERATED
}
