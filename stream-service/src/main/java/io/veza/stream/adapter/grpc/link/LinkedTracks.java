package io.veza.stream.adapter.grpc.link;

import io.smallrye.mutiny.Uni;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.TrackMessages;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.application.link.OpenLink;
import io.veza.stream.application.media.MediaAddresses;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows a track to whoever has a link to it: where it is played works as long as the link does. */
@ApplicationScoped
class LinkedTracks {

    private final TrackViews views;
    private final MediaAddresses addresses;

    LinkedTracks(TrackViews views, MediaAddresses addresses) {
        this.views = views;
        this.addresses = addresses;
    }

    Uni<Track> of(OpenLink.Opened opened) {
        return views.of(opened.track())
                .map(track ->
                        TrackMessages.at(addresses.linked(opened.track(), opened.link()), track));
    }
}
