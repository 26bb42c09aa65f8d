package io.veza.gateway.subsonic;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.session.PlayerProof;
import io.veza.gateway.session.Proofs;
import io.veza.gateway.session.Session;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Finds out for whom a player asks. It shows an app password, or a digest of one; never the
 * password of an account, and never a cookie.
 */
@ApplicationScoped
class Door {

    private static final String HEX = "enc:";
    private static final String WRONG =
            "Wrong username or password. Players sign in with an app password.";

    private final Proofs proofs;

    Door(Proofs proofs) {
        this.proofs = proofs;
    }

    Uni<Session> open(Parameters shown) {
        boolean others = Stream.of("u", "p", "t", "s").anyMatch(shown::has);
        if (shown.has("apiKey")) {
            return others ? conflict() : withKey(shown.text("apiKey"));
        }
        String name = shown.require("u");
        boolean digest = shown.has("t") || shown.has("s");
        if (!digest) {
            return withPassword(shown.require("p"));
        }
        return shown.has("p")
                ? conflict()
                : withDigest(new PlayerProof(name, shown.require("t"), shown.require("s")));
    }

    private Uni<Session> withKey(String key) {
        Refused refusal = Refused.key(ErrorNumber.INVALID_KEY, "Invalid API key.");
        return Proofs.isAppPassword(key)
                ? refusing(proofs.verify(key), refusal)
                : Uni.createFrom().failure(refusal);
    }

    private Uni<Session> withPassword(String shown) {
        String password = plain(shown);
        return Proofs.isAppPassword(password)
                ? refusing(proofs.verify(password), wrong())
                : Uni.createFrom().failure(wrong());
    }

    private Uni<Session> withDigest(PlayerProof proof) {
        return refusing(proofs.verify(proof), wrong());
    }

    private static String plain(String password) {
        if (!password.startsWith(HEX)) {
            return password;
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(password.substring(HEX.length()));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            throw wrong();
        }
    }

    /** Whoever guesses too often, and a suite that does not answer, are something else. */
    private static Uni<Session> refusing(Uni<Session> session, Refused refusal) {
        return session.onFailure(Door::isRefusal).transform(_ -> refusal);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof DomainException refusal
                && refusal.code().kind() == ErrorKind.UNAUTHENTICATED;
    }

    private static Refused wrong() {
        return Refused.key(ErrorNumber.WRONG_CREDENTIALS, WRONG);
    }

    private static Uni<Session> conflict() {
        return Uni.createFrom()
                .failure(
                        new Refused(
                                ErrorNumber.CONFLICTING_CREDENTIALS,
                                "Multiple conflicting authentication mechanisms provided."));
    }
}
