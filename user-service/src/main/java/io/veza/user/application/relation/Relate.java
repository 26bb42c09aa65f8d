package io.veza.user.application.relation;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.account.FindUser;
import io.veza.user.domain.account.User;
import io.veza.user.domain.relation.Step;
import io.veza.user.domain.relation.Ties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes a step about somebody else: follows, blocks, mutes them, or no more. */
@ApplicationScoped
public class Relate {

    private final FindUser find;
    private final Relations relations;
    private final Clock clock;

    public Relate(FindUser find, Relations relations, Clock clock) {
        this.find = find;
        this.relations = relations;
        this.clock = clock;
    }

    public record Command(long user, Step step, String handle) {}

    public Uni<Ties> handle(Command command) {
        return find.byHandle(command.handle())
                .map(User::id)
                .chain(other ->
                        relations.change(
                                command.user(),
                                other,
                                clock.instant(),
                                standing -> standing.after(command.step())));
    }
}
