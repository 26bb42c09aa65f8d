package io.veza.user.adapter.postgres;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.pgclient.PgException;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.passkey.PasskeyError;

/** What the database refuses of passkeys, said in words. */
final class PasskeyRefusals {

    private static final String UNIQUE_VIOLATION = "23505";

    private PasskeyRefusals() {}

    static void requireRoom(RowSet<Row> added) {
        if (added.rowCount() == 0) {
            throw new DomainException(
                    PasskeyError.TOO_MANY_PASSKEYS,
                    "You have as many passkeys as anybody may; remove one first.");
        }
    }

    static void requireOthers(Row ways) {
        if (!ways.getBoolean("known")) {
            throw new DomainException(PasskeyError.PASSKEY_NOT_FOUND, "You have no such passkey.");
        }
        if (!ways.getBoolean("others")) {
            throw new DomainException(
                    PasskeyError.LAST_WAY_IN,
                    "Nothing else lets you in; set a password or add a passkey first.");
        }
    }

    static boolean isKnown(Throwable failure) {
        return failure instanceof PgException pg && UNIQUE_VIOLATION.equals(pg.getSqlState());
    }

    static DomainException known() {
        return new DomainException(
                PasskeyError.PASSKEY_KNOWN, "This passkey is somebody's already.");
    }
}
