package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.apppassword.PlayerProof;
import io.veza.user.domain.apppassword.Secret;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Trades what a player shows of an app password for the token that the password itself is traded
 * for. An unknown name and a wrong proof are refused alike.
 */
@ApplicationScoped
public class ExchangePlayerProof {

    private final AppPasswords passwords;
    private final SecretSeals seals;
    private final PlayerDoor door;
    private final ProgramTokens tokens;
    private final TokenMemory memory;
    private final Clock clock;

    ExchangePlayerProof(
            AppPasswords passwords,
            SecretSeals seals,
            PlayerDoor door,
            ProgramTokens tokens,
            TokenMemory memory,
            Clock clock) {
        this.passwords = passwords;
        this.seals = seals;
        this.door = door;
        this.tokens = tokens;
        this.memory = memory;
        this.clock = clock;
    }

    public record Command(Login login, PlayerProof proof, ClientAddress address) {}

    public Uni<String> handle(Command command) {
        door.requireOpen(command.address());
        Instant now = clock.instant();
        return passwords
                .forPlayers(command.login(), now)
                .map(sealed -> proven(sealed, command.proof()))
                .chain(held ->
                        held.map(one -> token(one, now)).orElseGet(() -> wrong(command.address())));
    }

    /** All of them are tried, so that none is told by how long it takes. */
    private Optional<Held> proven(List<AppPasswords.Sealed> sealed, PlayerProof proof) {
        Optional<Held> proven = Optional.empty();
        for (AppPasswords.Sealed one : sealed) {
            if (proof.isOf(seals.open(one.secret(), one.held().password().id()))) {
                proven = Optional.of(one.held());
            }
        }
        return proven;
    }

    private Uni<String> token(Held held, Instant now) {
        long id = held.password().id();
        return passwords.used(id, now).chain(() -> memory.get(id, () -> tokens.of(held, now)));
    }

    private Uni<String> wrong(ClientAddress address) {
        return door.wrong(address).chain(() -> Uni.createFrom().failure(Secret.invalid()));
    }
}
