package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.command.Tracks;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;

/** One track there is. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestTracks implements Tracks {

    public static final String LINK = "http://localhost:8080/tracks/612345678901234567";

    @Override
    public Uni<Optional<String>> find(String typed) {
        return Uni.createFrom()
                .item(typed.equals("night drive") ? Optional.of(LINK) : Optional.empty());
    }
}
