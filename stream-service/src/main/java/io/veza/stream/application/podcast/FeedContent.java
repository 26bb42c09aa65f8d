package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.media.MediaAddresses;
import io.veza.stream.application.podcast.Enclosures.Enclosure;
import io.veza.stream.domain.podcast.Episode;
import io.veza.stream.domain.podcast.Show;
import io.veza.stream.domain.rendition.RenditionFormat;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what a feed says: of episodes those that everybody may hear, and that can be had. */
@ApplicationScoped
class FeedContent {

    private final Episodes episodes;
    private final EpisodeTracks tracks;
    private final Enclosures enclosures;
    private final FeedHead head;
    private final MediaAddresses addresses;
    private final PodcastLimits limits;

    FeedContent(
            Episodes episodes,
            EpisodeTracks tracks,
            Enclosures enclosures,
            FeedHead head,
            MediaAddresses addresses,
            PodcastLimits limits) {
        this.episodes = episodes;
        this.tracks = tracks;
        this.enclosures = enclosures;
        this.head = head;
        this.addresses = addresses;
        this.limits = limits;
    }

    Uni<PublishedFeed> of(Show show, int page) {
        int most = limits.page();
        return episodes.list(show.id(), false, (page - 1) * most, most + 1)
                .chain(found ->
                        items(found.subList(0, Math.min(most, found.size())))
                                .chain(items -> feed(show, page, found.size() > most, items)));
    }

    private Uni<PublishedFeed> feed(
            Show show, int page, boolean more, List<PublishedFeed.Item> items) {
        return head.of(show)
                .map(known ->
                        new PublishedFeed(show, known.owner(), known.cover(), page, more, items));
    }

    private Uni<List<PublishedFeed.Item>> items(List<Episode> found) {
        return tracks.of(found)
                .chain(views ->
                        enclosures
                                .of(views.stream().map(EpisodeView::track).toList())
                                .map(files -> items(views, files)));
    }

    private List<PublishedFeed.Item> items(List<EpisodeView> views, Map<Long, Enclosure> files) {
        return views.stream()
                .flatMap(view ->
                        Optional.ofNullable(files.get(view.track().id())).stream()
                                .flatMap(file -> item(view, file)))
                .toList();
    }

    /** The address of a track that has just become private would open it to everybody. */
    private Stream<PublishedFeed.Item> item(EpisodeView view, Enclosure file) {
        Track track = view.track();
        MediaAddresses.Addresses at = addresses.of(track);
        String sound = file.format() == RenditionFormat.MP3_V0 ? at.mp3V0() : at.mp3();
        return track.isPublished() && !sound.isEmpty()
                ? Stream.of(new PublishedFeed.Item(view.episode(), track, sound, file.bytes()))
                : Stream.empty();
    }
}
