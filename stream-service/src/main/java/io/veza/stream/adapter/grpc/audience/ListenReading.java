package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.proto.stream.v1.GetPlayingNowResponse;
import io.veza.proto.stream.v1.ListListensRequest;
import io.veza.proto.stream.v1.ListListensResponse;
import io.veza.proto.stream.v1.Listen;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.application.listen.ListListens;
import io.veza.stream.application.listen.ListListens.ListenView;
import io.veza.stream.application.listen.PlayingNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads of histories, from the contract to the use cases and back. */
@ApplicationScoped
class ListenReading {

    private final ListListens listListens;
    private final PlayingNow playing;
    private final TrackViews tracks;
    private final Clock clock;

    ListenReading(ListListens listListens, PlayingNow playing, TrackViews tracks, Clock clock) {
        this.listListens = listListens;
        this.playing = playing;
        this.tracks = tracks;
        this.clock = clock;
    }

    Uni<ListListensResponse> list(ListListensRequest request, Principal caller) {
        ListListens.Query query =
                new ListListens.Query(
                        PageRequest.of(request.getLimit(), request.getCursor()),
                        ListenMessages.when(request.hasBefore(), request.getBefore())
                                .map(Times::instant),
                        ListenMessages.when(request.hasAfter(), request.getAfter())
                                .map(Times::instant),
                        caller);
        return listListens.handle(query).chain(this::toResponse);
    }

    private Uni<ListListensResponse> toResponse(Page<ListenView> page) {
        return heard(page.items())
                .map(heard -> {
                    var response = ListListensResponse.newBuilder();
                    page.items().forEach(view -> response.addItems(message(view, heard)));
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    private Uni<Map<Long, Track>> heard(List<ListenView> views) {
        return tracks.of(
                        views.stream()
                                .map(ListenView::track)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .map(all -> all.stream().collect(Collectors.toMap(Track::getId, one -> one)));
    }

    private static Listen message(ListenView view, Map<Long, Track> heard) {
        Listen.Builder message =
                Listen.newBuilder()
                        .setId(view.listen().id())
                        .setListenedAt(Times.timestamp(view.listen().listenedAt()))
                        .setHeard(ListenMessages.toProto(view.listen().heard()));
        Optional.ofNullable(view.track())
                .map(track -> heard.get(track.id()))
                .ifPresent(message::setTrack);
        return message.build();
    }

    Uni<GetPlayingNowResponse> playingNow(Principal caller) {
        return playing.find(caller.user(), clock.instant())
                .map(found ->
                        found.map(ListenReading::playing)
                                .orElse(GetPlayingNowResponse.getDefaultInstance()));
    }

    private static GetPlayingNowResponse playing(PlayingNow.Current current) {
        return GetPlayingNowResponse.newBuilder()
                .setHeard(ListenMessages.toProto(current.heard()))
                .setSince(Times.timestamp(current.since()))
                .build();
    }
}
