package io.veza.user.adapter.postgres;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Scope;
import io.veza.user.domain.apppassword.AppPassword;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of app_password. */
final class AppPasswordRows {

    private AppPasswordRows() {}

    static Tuple row(AppPassword made, byte[] hash, byte[] sealed, int most) {
        return Tuple.tuple()
                .addLong(made.id())
                .addLong(made.user())
                .addString(made.name())
                .addValue(bytes(hash))
                .addArrayOfString(
                        made.scopes().stream().map(Scope::name).sorted().toArray(String[]::new))
                .addValue(time(made.createdAt()))
                .addValue(time(made.expiresAt()))
                .addInteger(most)
                .addValue(sealed.length == 0 ? null : bytes(sealed));
    }

    static AppPassword password(Row row) {
        return new AppPassword(
                row.getLong("id"),
                row.getLong("account"),
                row.getString("name"),
                scopes(Set.of(row.getArrayOfStrings("scopes"))),
                row.getOffsetDateTime("created_at").toInstant(),
                instant(row.getOffsetDateTime("expires_at")),
                instant(row.getOffsetDateTime("last_used_at")),
                row.getBoolean("for_players"));
    }

    /** A newer version may have written more. */
    private static Set<Scope> scopes(Set<String> names) {
        return Arrays.stream(Scope.values())
                .filter(scope -> names.contains(scope.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Buffer bytes(byte[] hash) {
        return Buffer.buffer(hash);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
