package io.veza.chat.application.person;

import io.smallrye.mutiny.Uni;
import java.util.OptionalLong;

/** Finds people by what they are called. */
public interface Handles {

    /** Empty when nobody is called so. */
    Uni<OptionalLong> find(String handle);
}
