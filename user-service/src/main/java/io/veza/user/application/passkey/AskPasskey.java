package io.veza.user.application.passkey;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.Credentials;
import io.veza.user.domain.account.Credential;
import io.veza.user.domain.factor.OpaqueSecret;
import io.veza.user.domain.passkey.Ceremony;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.Purpose;
import io.veza.user.domain.session.Login;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Asks for a passkey: at the door, after the password, or before something dangerous. */
@ApplicationScoped
public class AskPasskey {

    /** Has no passkeys, and costs the same look. */
    private static final long NOBODY = 0;

    private final Credentials credentials;
    private final Passkeys passkeys;
    private final Decoys decoys;
    private final BeginCeremony begin;
    private final SecondSteps steps;

    AskPasskey(
            Credentials credentials,
            Passkeys passkeys,
            Decoys decoys,
            BeginCeremony begin,
            SecondSteps steps) {
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.decoys = decoys;
        this.begin = begin;
        this.steps = steps;
    }

    /** The device knows whose passkeys it has. */
    public Uni<Question> atTheDoor() {
        return begin.handle(Purpose.signIn())
                .map(challenge -> new Question(challenge, List.of(), true));
    }

    /**
     * Alike for those who have passkeys, have none and do not exist, so nothing is told of the
     * devices. Addresses are answered without any: else those of a handle would tell whose address
     * it is.
     */
    public Uni<Question> atTheDoor(Login login) {
        return credentials
                .byLogin(login)
                .map(found -> found.map(Credential::user).map(user -> user.id()))
                .chain(found -> allowed(login, found).chain(allowed -> ask(found, allowed)));
    }

    private Uni<Question> ask(Optional<Long> found, List<Question.Allowed> allowed) {
        return begin.handle(Purpose.signIn(found))
                .map(challenge -> new Question(challenge, allowed, true));
    }

    private Uni<List<Question.Allowed>> allowed(Login login, Optional<Long> found) {
        return login.isEmail()
                ? Uni.createFrom().item(List.of())
                : passkeys.of(found.orElse(NOBODY)).map(known -> alike(login, known));
    }

    private List<Question.Allowed> alike(Login login, List<Passkey> known) {
        List<CredentialId> shown =
                known.stream().map(passkey -> passkey.key().credential()).toList();
        return (shown.isEmpty() ? decoys.of(login) : shown)
                .stream().map(id -> new Question.Allowed(id, List.of())).toList();
    }

    /** The password was right; the device need not recognise its owner as well. */
    public Uni<Question> asSecondStep(OpaqueSecret challenge) {
        return steps.holder(challenge).chain(account -> own(Ceremony.SECOND_STEP, account, false));
    }

    public Uni<Question> asProof(long user) {
        return own(Ceremony.STEP_UP, user, true);
    }

    private Uni<Question> own(Ceremony ceremony, long account, boolean verified) {
        return passkeys.of(account)
                .map(known -> known.stream().map(Question.Allowed::of).toList())
                .invoke(known -> {
                    if (known.isEmpty()) {
                        throw FindPasskeys.unknown();
                    }
                })
                .chain(known ->
                        begin.handle(new Purpose(ceremony, account))
                                .map(challenge -> new Question(challenge, known, verified)));
    }
}
