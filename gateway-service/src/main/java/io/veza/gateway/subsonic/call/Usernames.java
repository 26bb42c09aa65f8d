package io.veza.gateway.subsonic.call;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;

/** What players know people by: their handles. */
@ApplicationScoped
public class Usernames {

    private final Directory directory;

    Usernames(Directory directory) {
        this.directory = directory;
    }

    /** Of whoever asks. While names cannot be had, what they signed in with, or their number. */
    public Uni<String> of(Call call) {
        long user = call.who().user();
        String otherwise = call.parameters().find("u").orElse(Long.toString(user));
        return directory
                .person(user)
                .map(person -> person == null ? otherwise : person.getHandle());
    }
}
