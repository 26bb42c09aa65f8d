package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Remembers access tokens for a moment: a player proves itself anew with each call. */
public interface TokenMemory {

    /**
     * @param password the app password's id
     */
    Uni<String> get(long password, Supplier<Uni<String>> sign);
}
