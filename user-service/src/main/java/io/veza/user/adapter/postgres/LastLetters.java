package io.veza.user.adapter.postgres;

import com.google.protobuf.ByteString;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Sha256;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.proto.user.v1.SubjectErased;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The end of an erasure: everybody is told that somebody is gone, and they get the proof. */
@ApplicationScoped
class LastLetters {

    private final EventLog events;
    private final Ids ids;

    LastLetters(EventLog events, Ids ids) {
        this.events = events;
        this.ids = ids;
    }

    /**
     * @param ended empty: it had ended before
     */
    Uni<Void> send(
            SqlConnection tx,
            Erasure erasure,
            String certificate,
            Instant now,
            Optional<Row> ended) {
        if (ended.isEmpty() || !ended.get().getBoolean("fresh")) {
            return Uni.createFrom().voidItem();
        }
        return LetterRows.insert(tx, letter(ended.get(), certificate, now))
                .chain(() -> events.append(tx, List.of(proof(erasure, certificate))));
    }

    private List<Letter> letter(Row ended, String certificate, Instant now) {
        String address = ended.getString("address");
        return address == null
                ? List.of()
                : List.of(
                        new Letter(
                                ids.next(),
                                LetterKind.ERASED,
                                null,
                                new Email(address),
                                Language.valueOf(ended.getString("language")),
                                now,
                                certificate));
    }

    private static NewEvent proof(Erasure erasure, String certificate) {
        SubjectErased payload =
                SubjectErased.newBuilder()
                        .setUser(erasure.subject())
                        .setErasure(erasure.id())
                        .setCertificate(ByteString.copyFrom(Sha256.of(certificate)))
                        .build();
        return new NewEvent("erasure/" + erasure.id(), "veza.user.subject.erased", payload, null);
    }
}
