package io.veza.stream.adapter.grpc.audience;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.proto.stream.v1.AddCommentRequest;
import io.veza.proto.stream.v1.Comment;
import io.veza.proto.stream.v1.CommentService;
import io.veza.proto.stream.v1.DeleteCommentRequest;
import io.veza.proto.stream.v1.DeleteCommentResponse;
import io.veza.proto.stream.v1.ListCommentsRequest;
import io.veza.proto.stream.v1.ListCommentsResponse;
import io.veza.proto.stream.v1.UpdateCommentRequest;
import io.veza.stream.application.comment.AddComment;
import io.veza.stream.application.comment.CommentView;
import io.veza.stream.application.comment.DeleteComment;
import io.veza.stream.application.comment.ListComments;
import io.veza.stream.application.comment.UpdateComment;

/** Serves {@code veza.stream.v1.CommentService}. */
@GrpcService
class CommentGrpcService implements CommentService {

    private final AddComment addComment;
    private final UpdateComment updateComment;
    private final DeleteComment deleteComment;
    private final ListComments listComments;
    private final CommentViews views;
    private final Caller caller;

    CommentGrpcService(
            AddComment addComment,
            UpdateComment updateComment,
            DeleteComment deleteComment,
            ListComments listComments,
            CommentViews views,
            Caller caller) {
        this.addComment = addComment;
        this.updateComment = updateComment;
        this.deleteComment = deleteComment;
        this.listComments = listComments;
        this.views = views;
        this.caller = caller;
    }

    @Override
    public Uni<Comment> addComment(AddCommentRequest request) {
        AddComment.Command command =
                new AddComment.Command(
                        request.getTrack(),
                        request.getText(),
                        request.getAtMs(),
                        request.getReplyTo(),
                        caller.principal());
        return addComment.handle(command).chain(views::of);
    }

    @Override
    public Uni<Comment> updateComment(UpdateCommentRequest request) {
        UpdateComment.Command command =
                new UpdateComment.Command(
                        request.getTrack(),
                        request.getComment(),
                        request.getText(),
                        caller.principal(),
                        request.getIfMatchList());
        return updateComment.handle(command).chain(views::of);
    }

    @Override
    public Uni<DeleteCommentResponse> deleteComment(DeleteCommentRequest request) {
        return deleteComment
                .handle(request.getTrack(), request.getComment(), caller.principal())
                .replaceWith(DeleteCommentResponse.getDefaultInstance());
    }

    @Override
    public Uni<ListCommentsResponse> listComments(ListCommentsRequest request) {
        ListComments.Query query =
                new ListComments.Query(
                        request.getTrack(),
                        request.getOrder() == ListCommentsRequest.Order.MOMENT,
                        PageRequest.of(request.getLimit(), request.getCursor()),
                        caller.find());
        return listComments.handle(query).chain(this::toResponse);
    }

    private Uni<ListCommentsResponse> toResponse(Page<CommentView> page) {
        return views.of(page.items())
                .map(items -> {
                    var response = ListCommentsResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }
}
