package io.veza.user.application.factor;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Turns backup codes into what may be stored: slow, because they are short. */
public interface CodeHasher {

    Uni<List<String>> hash(List<String> secrets);

    Uni<Boolean> matches(String secret, String hash);
}
