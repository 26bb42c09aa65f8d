package io.veza.stream.application.comment;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.comment.Comments.Answered;
import io.veza.stream.application.playlist.Blocks;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.AudienceError;
import io.veza.stream.domain.audience.Comment;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Says something at a moment of a track, or answers what somebody has said there. */
@ApplicationScoped
public class AddComment {

    private final GetTrack getTrack;
    private final Comments comments;
    private final Blocks blocks;
    private final CommentLimits limits;
    private final Ids ids;
    private final Clock clock;

    AddComment(
            GetTrack getTrack,
            Comments comments,
            Blocks blocks,
            CommentLimits limits,
            Ids ids,
            Clock clock) {
        this.getTrack = getTrack;
        this.comments = comments;
        this.blocks = blocks;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param replyTo 0: it answers nothing
     */
    public record Command(long track, String text, int atMs, long replyTo, Principal caller) {}

    public Uni<CommentView> handle(Command command) {
        return getTrack.handle(command.track(), Optional.of(command.caller()))
                .call(track -> requireUnblocked(track.artist(), command.caller().user()))
                .chain(track ->
                        command.replyTo() == 0 ? say(track, command) : answer(track, command));
    }

    private Uni<CommentView> say(Track track, Command command) {
        if (track.analysis() != null && command.atMs() > track.analysis().durationMs()) {
            throw new DomainException(
                    AudienceError.COMMENT_OUTSIDE_TRACK, "The track is shorter than that");
        }
        Comment said =
                new Comment(
                        ids.next(),
                        track.id(),
                        command.caller().user(),
                        command.text(),
                        command.atMs(),
                        null,
                        clock.instant(),
                        null);
        return add(track, said, Answered.NONE, command.caller());
    }

    private Uni<CommentView> answer(Track track, Command command) {
        return comments.get(track.id(), command.replyTo())
                .call(answered -> requireUnblockedBy(answered, command.caller().user()))
                .chain(answered ->
                        add(
                                track,
                                answered.reply(
                                        ids.next(),
                                        command.caller().user(),
                                        command.text(),
                                        clock.instant()),
                                new Answered(Objects.requireNonNullElse(answered.author(), 0L)),
                                command.caller()));
    }

    private Uni<CommentView> add(Track track, Comment said, Answered answered, Principal caller) {
        return comments.add(said, answered, track.artist(), limits.most())
                .map(added -> CommentView.of(added, track, Optional.of(caller)));
    }

    private Uni<Void> requireUnblockedBy(Comment answered, long person) {
        return answered.author() == null
                ? Uni.createFrom().failure(CommentAccess.notFound())
                : requireUnblocked(answered.author(), person);
    }

    private Uni<Void> requireUnblocked(long one, long other) {
        return blocks.between(one, other)
                .invoke(blocked -> {
                    if (blocked) {
                        throw new DomainException(
                                AudienceError.COMMENT_REFUSED, "You cannot comment here");
                    }
                })
                .replaceWithVoid();
    }
}
