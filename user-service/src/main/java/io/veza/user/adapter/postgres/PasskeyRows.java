package io.veza.user.adapter.postgres;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.passkey.Passkeys;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyName;
import io.veza.user.domain.passkey.PublicKey;
import io.veza.user.domain.passkey.SignCount;
import io.veza.user.domain.passkey.UserHandle;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of passkey. */
final class PasskeyRows {

    private PasskeyRows() {}

    static Tuple row(Passkey passkey, int most) {
        PublicKey key = passkey.key();
        return Tuple.tuple()
                .addLong(passkey.id())
                .addLong(passkey.account())
                .addString(passkey.name().value())
                .addValue(Buffer.buffer(key.credential().bytes()))
                .addValue(Buffer.buffer(key.cose()))
                .addLong(key.count().value())
                .addBoolean(key.backupEligible())
                .addBoolean(key.backedUp())
                .addUUID(key.aaguid())
                .addArrayOfString(passkey.transports().toArray(String[]::new))
                .addValue(LetterRows.utc(passkey.createdAt()))
                .addInteger(most);
    }

    static Passkey passkey(Row row) {
        return new Passkey(
                row.getLong("id"),
                row.getLong("account"),
                new PasskeyName(row.getString("name")),
                key(row),
                List.of(row.getArrayOfStrings("transports")),
                row.getOffsetDateTime("created_at").toInstant(),
                instant(row.getOffsetDateTime("used_at")),
                instant(row.getOffsetDateTime("cloned_at")));
    }

    static Passkeys.Held held(Row row) {
        return new Passkeys.Held(passkey(row), handle(row));
    }

    static UserHandle handle(Row row) {
        return UserHandle.of(row.getBuffer("handle").getBytes());
    }

    private static PublicKey key(Row row) {
        return new PublicKey(
                CredentialId.of(row.getBuffer("credential").getBytes()),
                row.getBuffer("public_key").getBytes(),
                new SignCount(row.getLong("sign_count")),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                row.getUUID("aaguid"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
