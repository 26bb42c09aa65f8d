package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.mail.Addressee;
import io.veza.user.application.mail.MailLinks;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailLink;
import io.veza.user.domain.mail.MailToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class PostgresMailLinks implements MailLinks {

    private static final String MAKE =
            """
            insert into mail_link (hash, letter, kind, account, email, made_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (letter) do update
               set hash = excluded.hash, made_at = excluded.made_at, expires_at = excluded.expires_at
             where mail_link.used_at is null
            """;

    private static final String FIND =
            """
            select * from mail_link
             where hash = $1 and kind = $2 and used_at is null and expires_at > $3
            """;

    private static final String FORGET_LINKS = "delete from mail_link where expires_at < $1";
    private static final String FORGET_LETTERS = "delete from letter where expires_at < $1";

    private final Pool pool;

    PostgresMailLinks(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> make(Letter letter, Addressee addressee, MailToken token, Instant now) {
        Tuple row =
                Tuple.tuple()
                        .addValue(Buffer.buffer(token.hash()))
                        .addLong(letter.id())
                        .addString(letter.kind().name())
                        .addLong(addressee.account())
                        .addString(letter.to().value())
                        .addValue(utc(now))
                        .addValue(utc(now.plus(letter.kind().linkLife())));
        return pool.preparedQuery(MAKE).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Optional<MailLink>> find(MailToken token, LetterKind kind, Instant now) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(Buffer.buffer(token.hash()), kind.name(), utc(now)))
                .map(rows -> rows.stream().findFirst().map(LinkRows::link));
    }

    @Override
    public Uni<Void> forget(Instant before) {
        Tuple horizon = Tuple.of(utc(before));
        return pool.preparedQuery(FORGET_LINKS)
                .execute(horizon)
                .chain(() -> pool.preparedQuery(FORGET_LETTERS).execute(horizon))
                .replaceWithVoid();
    }
}
