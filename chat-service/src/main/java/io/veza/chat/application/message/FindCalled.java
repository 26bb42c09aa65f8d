package io.veza.chat.application.message;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Handles;
import io.veza.chat.domain.message.CallPolicy;
import io.veza.chat.domain.message.CallPolicy.Who;
import io.veza.chat.domain.message.Calls;
import io.veza.chat.domain.message.Mentions;
import io.veza.chat.domain.message.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whom words call, before they are written down. Who cannot be found in time is not
 * called: a message never waits for a name. Whom people do not want to be called by is to be asked
 * here, once they can say so.
 */
@ApplicationScoped
public class FindCalled {

    /** In one message; the rest are but words. */
    private static final int MOST = 20;

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final Handles handles;

    public FindCalled(Handles handles) {
        this.handles = handles;
    }

    public Uni<Mentions> in(@Nullable Text text, CallPolicy policy) {
        List<String> called =
                text == null || policy.who() == Who.NONE ? List.of() : Calls.in(text.value());
        if (called.isEmpty()) {
            return Uni.createFrom().item(Mentions.NONE);
        }
        boolean all = policy.who() == Who.ALL;
        boolean room = all && called.contains(Calls.ROOM);
        boolean online = all && called.contains(Calls.ONLINE);
        return people(called).map(people -> new Mentions(people, room, online, null));
    }

    private Uni<Set<Long>> people(List<String> called) {
        List<Uni<OptionalLong>> asked =
                called.stream()
                        .filter(handle -> !Calls.isEverybody(handle))
                        .limit(MOST)
                        .map(this::find)
                        .toList();
        return asked.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Uni.join().all(asked).andFailFast().map(FindCalled::known);
    }

    private Uni<OptionalLong> find(String handle) {
        return Uni.createFrom()
                .deferred(() -> handles.find(handle))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(OptionalLong.empty())
                .onFailure()
                .recoverWithItem(OptionalLong.empty());
    }

    private static Set<Long> known(List<OptionalLong> found) {
        return found.stream()
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .collect(Collectors.toSet());
    }
}
