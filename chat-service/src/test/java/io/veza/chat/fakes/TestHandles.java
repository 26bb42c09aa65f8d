package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Handles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.OptionalLong;

/** Everybody is called p and their id, as {@link TestPeople} has it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestHandles implements Handles {

    @Override
    public Uni<OptionalLong> find(String handle) {
        return Uni.createFrom()
                .item(
                        handle.matches("p\\d+")
                                ? OptionalLong.of(Long.parseLong(handle.substring(1)))
                                : OptionalLong.empty());
    }
}
