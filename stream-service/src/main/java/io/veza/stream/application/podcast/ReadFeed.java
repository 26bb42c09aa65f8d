package io.veza.stream.application.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.podcast.ForeignFeed;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads a feed where it is now: one that says that it has moved is followed. */
@ApplicationScoped
public class ReadFeed {

    private static final int MOVES = 2;

    private final FeedWeb web;
    private final FeedReader reader;

    ReadFeed(FeedWeb web, FeedReader reader) {
        this.web = web;
        this.reader = reader;
    }

    public record Found(String address, ForeignFeed feed) {}

    Uni<Found> handle(String address, long person) {
        return read(address, person, MOVES);
    }

    private Uni<Found> read(String address, long person, int moves) {
        return web.fetch(address, person)
                .map(found -> new Found(found.address(), reader.read(found.feed())))
                .chain(found ->
                        hasMoved(found) && moves > 0
                                ? read(found.feed().newAddress(), person, moves - 1)
                                : Uni.createFrom().item(found));
    }

    private static boolean hasMoved(Found found) {
        String there = found.feed().newAddress();
        return !there.isEmpty() && !there.equals(found.address());
    }
}
