package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.user.application.account.WriteNotice;
import io.veza.user.domain.mail.Language;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.passkey.Makers;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyName;
import io.veza.user.domain.passkey.PublicKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Keeps the passkey that a device has made. */
@ApplicationScoped
public class AddPasskey {

    private final JudgeCreation judge;
    private final Makers makers;
    private final Passkeys passkeys;
    private final WriteNotice write;
    private final Ids ids;
    private final Clock clock;

    AddPasskey(
            JudgeCreation judge,
            Makers makers,
            Passkeys passkeys,
            WriteNotice write,
            Ids ids,
            Clock clock) {
        this.judge = judge;
        this.makers = makers;
        this.passkeys = passkeys;
        this.write = write;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(
            long user, String name, Ceremonies.Creation creation, Language language) {}

    public Uni<Passkey> handle(Command command) {
        return judge.handle(command.user(), command.creation())
                .map(key -> passkey(command, key))
                .call(passkey -> keep(passkey, command.language()));
    }

    private Uni<Void> keep(Passkey passkey, Language language) {
        return write.of(passkey.account(), LetterKind.PASSKEY_ADDED, language)
                .chain(letter -> passkeys.add(passkey, letter));
    }

    private Passkey passkey(Command command, PublicKey key) {
        return new Passkey(
                ids.next(),
                command.user(),
                PasskeyName.of(command.name(), makers.of(key)),
                key,
                command.creation().transports(),
                clock.instant(),
                null,
                null);
    }
}
