package io.veza.stream.application.comment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.Comment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets its author say it in other words. */
@ApplicationScoped
public class UpdateComment {

    private final GetTrack getTrack;
    private final Comments comments;
    private final Clock clock;

    UpdateComment(GetTrack getTrack, Comments comments, Clock clock) {
        this.getTrack = getTrack;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * @param ifMatch revisions it may have; empty: any
     */
    public record Command(
            long track, long comment, String text, Principal caller, List<String> ifMatch) {}

    public Uni<CommentView> handle(Command command) {
        Principal caller = command.caller();
        return getTrack.handle(command.track(), Optional.of(caller))
                .chain(track ->
                        comments.change(
                                        track,
                                        command.comment(),
                                        caller,
                                        found -> edit(found, command))
                                .map(edited -> CommentView.of(edited, track, Optional.of(caller))));
    }

    private Comment edit(Comment comment, Command command) {
        CommentAccess.requireOwn(comment, command.caller());
        comment.revision().requireIn(command.ifMatch());
        return comment.edit(command.text(), clock.instant());
    }
}
