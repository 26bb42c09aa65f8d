package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Comment;
import io.veza.stream.adapter.grpc.PlaylistViews;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.comment.CommentView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows comments with the names of their authors. */
@ApplicationScoped
class CommentViews {

    private final Directory directory;

    CommentViews(Directory directory) {
        this.directory = directory;
    }

    Uni<Comment> of(CommentView view) {
        return of(List.of(view)).map(List::getFirst);
    }

    Uni<List<Comment>> of(List<CommentView> views) {
        return directory
                .people(
                        views.stream()
                                .map(view -> view.comment().author())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                .map(names -> views.stream().map(view -> message(view, names)).toList());
    }

    private static Comment message(CommentView view, Map<Long, Person> names) {
        io.veza.stream.domain.audience.Comment comment = view.comment();
        Comment.Builder message =
                Comment.newBuilder()
                        .setId(comment.id())
                        .setTrack(comment.track())
                        .setText(comment.text())
                        .setAtMs(comment.atMs())
                        .setDeleted(comment.isDeleted())
                        .setCreatedAt(Times.timestamp(comment.createdAt()))
                        .setMayEdit(view.mayEdit())
                        .setMayDelete(view.mayDelete())
                        .setRevision(comment.revision().value());
        Optional.ofNullable(comment.author())
                .ifPresent(author -> message.setAuthor(PlaylistViews.person(author, names)));
        Optional.ofNullable(comment.replyTo()).ifPresent(message::setReplyTo);
        Optional.ofNullable(comment.editedAt())
                .ifPresent(at -> message.setEditedAt(Times.timestamp(at)));
        return message.build();
    }
}
