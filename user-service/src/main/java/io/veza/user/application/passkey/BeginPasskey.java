package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import io.veza.platform.kernel.DomainException;
import io.veza.user.application.account.FindUser;
import io.veza.user.domain.account.User;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.Ceremony;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyError;
import io.veza.user.domain.passkey.PasskeyLimits;
import io.veza.user.domain.passkey.Purpose;
import io.veza.user.domain.passkey.UserHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;

/** Asks a device to make a passkey for somebody. */
@ApplicationScoped
public class BeginPasskey {

    private final FindUser find;
    private final Passkeys passkeys;
    private final BeginCeremony begin;
    private final PasskeyLimits limits;
    private final SecureRandom random;

    BeginPasskey(
            FindUser find,
            Passkeys passkeys,
            BeginCeremony begin,
            PasskeyLimits limits,
            SecureRandom random) {
        this.find = find;
        this.passkeys = passkeys;
        this.begin = begin;
        this.limits = limits;
        this.random = random;
    }

    /**
     * What the device is told.
     *
     * @param known devices that hold one of these need not make another
     */
    public record Begun(
            User user, UserHandle handle, OpaqueSecret challenge, List<Question.Allowed> known) {}

    public Uni<Begun> handle(long user) {
        return passkeys.of(user)
                .invoke(this::requireRoom)
                .chain(known -> find.byId(user).map(found -> Tuple2.of(found, known)))
                .chain(both -> begin(both.getItem1(), both.getItem2()));
    }

    private Uni<Begun> begin(User user, List<Passkey> known) {
        return passkeys.handle(user.id(), UserHandle.random(random))
                .chain(handle ->
                        begin.handle(new Purpose(Ceremony.REGISTRATION, user.id()))
                                .map(challenge -> begun(user, handle, challenge, known)));
    }

    private static Begun begun(
            User user, UserHandle handle, OpaqueSecret challenge, List<Passkey> known) {
        return new Begun(
                user, handle, challenge, known.stream().map(Question.Allowed::of).toList());
    }

    private void requireRoom(List<Passkey> known) {
        if (known.size() >= limits.most()) {
            throw new DomainException(
                    PasskeyError.TOO_MANY_PASSKEYS,
                    "You have as many passkeys as anybody may; remove one first.");
        }
    }
}
