package io.veza.user.application.subject;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.subject.SubjectKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * Seals what is personal so that it goes when the person does: wherever copies of it lie, none
 * opens without the key. Each call asks the database: a key that was remembered would outlive
 * itself.
 */
@ApplicationScoped
public class SubjectKeys {

    private final WrappedKeys keys;
    private final KeyWrap wrap;
    private final Clock clock;

    SubjectKeys(WrappedKeys keys, KeyWrap wrap, Clock clock) {
        this.keys = keys;
        this.wrap = wrap;
        this.clock = clock;
    }

    /** To seal several things with; made if need be. Empty: the person is erased. */
    public Uni<Optional<SubjectKey>> keyFor(long subject) {
        return keys.find(subject)
                .chain(found ->
                        found.isPresent()
                                ? Uni.createFrom().item(found)
                                : keys.findOrKeep(subject, wrap.make(subject), clock.instant()))
                .map(found -> unwrap(found, subject));
    }

    /** Empty: the person is erased, and nothing of them is to be kept any more. */
    public Uni<Optional<byte[]>> sealFor(long subject, String context, byte[] text) {
        return keyFor(subject).map(key -> key.map(present -> present.seal(text, context)));
    }

    /** Empty: the person is erased, and nobody will ever read it again. */
    public Uni<Optional<byte[]>> openFor(long subject, String context, byte[] sealed) {
        return existing(subject).map(key -> key.map(present -> present.open(sealed, context)));
    }

    /** To open several things with. Empty: the person is erased. */
    public Uni<Optional<SubjectKey>> existing(long subject) {
        return keys.find(subject).map(found -> unwrap(found, subject));
    }

    /**
     * As often as one likes. Whoever never had a key gets none from then on either.
     *
     * @return whether there was a key until now
     */
    public Uni<Boolean> destroy(long subject) {
        return keys.destroy(subject, clock.instant());
    }

    private Optional<SubjectKey> unwrap(Optional<byte[]> wrapped, long subject) {
        return wrapped.map(bytes -> wrap.unwrap(bytes, subject));
    }
}
