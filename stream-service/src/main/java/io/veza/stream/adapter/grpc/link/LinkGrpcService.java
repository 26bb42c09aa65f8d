package io.veza.stream.adapter.grpc.link;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.CreateLinkRequest;
import io.veza.proto.stream.v1.CreateLinkResponse;
import io.veza.proto.stream.v1.LinkService;
import io.veza.proto.stream.v1.ListLinksRequest;
import io.veza.proto.stream.v1.ListLinksResponse;
import io.veza.proto.stream.v1.OpenLinkRequest;
import io.veza.proto.stream.v1.RevokeLinkRequest;
import io.veza.proto.stream.v1.RevokeLinkResponse;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.application.link.CreateLink;
import io.veza.stream.application.link.ListLinks;
import io.veza.stream.application.link.OpenLink;
import io.veza.stream.application.link.RevokeLink;
import io.veza.stream.domain.link.LinkKey;

/** Serves {@code veza.stream.v1.LinkService}. */
@GrpcService
class LinkGrpcService implements LinkService {

    private final CreateLink createLink;
    private final ListLinks listLinks;
    private final RevokeLink revokeLink;
    private final OpenLink openLink;
    private final LinkedTracks tracks;
    private final Caller caller;

    LinkGrpcService(
            CreateLink createLink,
            ListLinks listLinks,
            RevokeLink revokeLink,
            OpenLink openLink,
            LinkedTracks tracks,
            Caller caller) {
        this.createLink = createLink;
        this.listLinks = listLinks;
        this.revokeLink = revokeLink;
        this.openLink = openLink;
        this.tracks = tracks;
        this.caller = caller;
    }

    @Override
    public Uni<CreateLinkResponse> createLink(CreateLinkRequest request) {
        CreateLink.Command command =
                new CreateLink.Command(
                        request.getTrack(),
                        request.getName(),
                        LinkMessages.bounds(request),
                        caller.principal());
        return createLink.handle(command).map(LinkMessages::toProto);
    }

    @Override
    public Uni<ListLinksResponse> listLinks(ListLinksRequest request) {
        return listLinks
                .handle(request.getTrack(), caller.principal())
                .map(all ->
                        ListLinksResponse.newBuilder()
                                .addAllItems(all.stream().map(LinkMessages::toProto).toList())
                                .build());
    }

    @Override
    public Uni<RevokeLinkResponse> revokeLink(RevokeLinkRequest request) {
        return revokeLink
                .handle(
                        new RevokeLink.Command(
                                request.getTrack(), request.getLink(), caller.principal()))
                .replaceWith(RevokeLinkResponse.getDefaultInstance());
    }

    @Override
    public Uni<Track> openLink(OpenLinkRequest request) {
        return openLink.handle(request.getTrack(), new LinkKey(request.getKey())).chain(tracks::of);
    }
}
