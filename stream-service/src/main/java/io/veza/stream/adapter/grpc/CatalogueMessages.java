package io.veza.stream.adapter.grpc;

import io.veza.platform.kernel.PageRequest;
import io.veza.proto.stream.v1.ListTracksRequest;
import io.veza.proto.stream.v1.ListTracksRequest.Window;
import io.veza.proto.stream.v1.TrackSound;
import io.veza.stream.application.catalogue.BrowseCatalogue;
import io.veza.stream.application.catalogue.CatalogueFilter;
import io.veza.stream.domain.catalogue.CatalogueOrder;
import io.veza.stream.domain.catalogue.Ranking;

/** Ways through the catalogue, between the contract and the domain. */
final class CatalogueMessages {

    private CatalogueMessages() {}

    /** Whether more is asked than whose tracks, or which words are in them. */
    static boolean isBrowsed(ListTracksRequest request) {
        return !request.toBuilder()
                .clearQuery()
                .clearArtist()
                .clearLimit()
                .clearCursor()
                .build()
                .equals(ListTracksRequest.getDefaultInstance());
    }

    static BrowseCatalogue.Query toQuery(ListTracksRequest request) {
        return new BrowseCatalogue.Query(
                toFilter(request),
                toOrder(request),
                PageRequest.of(request.getLimit(), request.getCursor()));
    }

    private static CatalogueFilter toFilter(ListTracksRequest request) {
        return new CatalogueFilter(
                request.getQuery().strip(),
                0,
                request.getArtist(),
                request.getGenre().strip(),
                request.getTag().strip(),
                new CatalogueFilter.Bounds(request.getMinBpm(), request.getMaxBpm()),
                SoundMessages.toKeys(request.getKey(), request.getMixing()),
                request.getMood() == TrackSound.Mood.MOOD_UNSPECIFIED
                        ? null
                        : SoundMessages.toMood(request.getMood()));
    }

    private static CatalogueOrder toOrder(ListTracksRequest request) {
        return switch (request.getOrder()) {
            case TRENDING -> new CatalogueOrder.Ranked(Ranking.TRENDING);
            case CHART -> new CatalogueOrder.Ranked(toRanking(request.getWindow()));
            case TITLE -> new CatalogueOrder.Title();
            case RANDOM -> new CatalogueOrder.Random(request.getSeed());
            case ORDER_UNSPECIFIED, NEWEST, UNRECOGNIZED -> new CatalogueOrder.Newest();
        };
    }

    private static Ranking toRanking(Window window) {
        return switch (window) {
            case MONTH -> Ranking.MONTH;
            case YEAR -> Ranking.YEAR;
            case WINDOW_UNSPECIFIED, WEEK, UNRECOGNIZED -> Ranking.WEEK;
        };
    }
}
