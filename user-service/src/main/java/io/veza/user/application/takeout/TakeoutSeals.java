package io.veza.user.application.takeout;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.mail.LetterSeals;
import io.veza.user.application.subject.SubjectKeys;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Keys, wherever they must rest for a while: sealed with the person's own, so that they go when the
 * person does, and good for nothing elsewhere.
 */
@ApplicationScoped
class TakeoutSeals implements LetterSeals {

    private final SubjectKeys keys;

    TakeoutSeals(SubjectKeys keys) {
        this.keys = keys;
    }

    /** Of what is collected, while it is. */
    Uni<byte[]> sealParts(long account, TakeoutKey key) {
        return keys.sealFor(account, "takeout|parts", key.bytes())
                .map(sealed -> sealed.orElseThrow(Takeout::notFound));
    }

    Uni<TakeoutKey> openParts(long account, byte[] sealed) {
        return keys.openFor(account, "takeout|parts", sealed)
                .map(key -> new TakeoutKey(key.orElseThrow(Takeout::notFound)));
    }

    /** Of the link, until its letter has gone. */
    Uni<String> sealLink(long takeout, long account, TakeoutKey key) {
        return keys.sealFor(account, link(takeout), key.bytes())
                .map(sealed -> takeout + "." + base64(sealed.orElseThrow(Takeout::notFound)));
    }

    @Override
    public Uni<Letter> open(Letter letter) {
        String detail = letter.detail();
        Long account = letter.account();
        if (letter.kind() != LetterKind.TAKEOUT_READY || detail == null || account == null) {
            return Uni.createFrom().item(letter);
        }
        int dot = detail.indexOf('.');
        long takeout = Long.parseLong(detail.substring(0, dot));
        byte[] sealed = Base64.getUrlDecoder().decode(detail.substring(dot + 1));
        return keys.openFor(account, link(takeout), sealed)
                .map(key -> new TakeoutKey(key.orElseThrow(Takeout::notFound)))
                .map(key -> letter.with(takeout + "." + key.text()));
    }

    /** Good until then. */
    Uni<String> sealTicket(Takeout takeout, TakeoutKey key, Instant until) {
        byte[] text =
                ByteBuffer.allocate(Long.BYTES + TakeoutKey.BYTES)
                        .putLong(until.getEpochSecond())
                        .put(key.bytes())
                        .array();
        return keys.sealFor(takeout.account(), ticket(takeout), text)
                .map(sealed -> base64(sealed.orElseThrow(Takeout::notFound)));
    }

    /** Empty: it was good until then, or never was. */
    Uni<Optional<TakeoutKey>> openTicket(Takeout takeout, String ticket, Instant now) {
        return keys.existing(takeout.account())
                .map(found ->
                        found.flatMap(key ->
                                        read(() ->
                                                key.open(
                                                        Base64.getUrlDecoder().decode(ticket),
                                                        ticket(takeout))))
                                .flatMap(text -> fresh(ByteBuffer.wrap(text), now)));
    }

    /** A ticket is whatever somebody sends. */
    private static Optional<byte[]> read(java.util.function.Supplier<byte[]> opening) {
        try {
            return Optional.of(opening.get());
        } catch (RuntimeException foreign) {
            return Optional.empty();
        }
    }

    private static Optional<TakeoutKey> fresh(ByteBuffer text, Instant now) {
        if (text.getLong() < now.getEpochSecond()) {
            return Optional.empty();
        }
        byte[] key = new byte[TakeoutKey.BYTES];
        text.get(key);
        return Optional.of(new TakeoutKey(key));
    }

    private static String link(long takeout) {
        return "takeout|link|" + takeout;
    }

    private static String ticket(Takeout takeout) {
        return "takeout|ticket|" + takeout.id();
    }

    private static String base64(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }
}
