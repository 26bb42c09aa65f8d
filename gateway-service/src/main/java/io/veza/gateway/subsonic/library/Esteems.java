package io.veza.gateway.subsonic.library;

import io.veza.gateway.subsonic.call.Id;
import io.veza.gateway.subsonic.call.Kind;
import io.veza.proto.stream.v1.Esteem;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.Artist;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.Directory;
import io.veza.proto.subsonic.v1.FolderOfArtist;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/** What is thought of some things, put on them where players look for it. */
record Esteems(Map<Id, Esteem> known) {

    static final Esteems NONE = new Esteems(Map.of());

    Esteems {
        known = Map.copyOf(known);
    }

    Child on(Child child) {
        Child.Builder rated = child.toBuilder();
        put(child.getId(), rated::setUserRating, rated::setAverageRating);
        return rated.build();
    }

    Album on(Album album) {
        Album.Builder rated = album.toBuilder();
        put(album.getId(), rated::setUserRating, Esteems::leave);
        return rated.build();
    }

    Artist on(Artist artist) {
        Artist.Builder rated = artist.toBuilder();
        put(artist.getId(), rated::setUserRating, Esteems::leave);
        return rated.build();
    }

    FolderOfArtist on(FolderOfArtist artist) {
        FolderOfArtist.Builder rated = artist.toBuilder();
        put(artist.getId(), rated::setUserRating, rated::setAverageRating);
        return rated.build();
    }

    Directory on(Directory directory) {
        Directory.Builder rated = directory.toBuilder();
        put(directory.getId(), rated::setUserRating, rated::setAverageRating);
        return rated.build();
    }

    /** Albums and artists by tags have no average in the specification. */
    private static void leave(double average) {}

    private void put(String id, IntConsumer stars, DoubleConsumer average) {
        Esteem esteem = known.getOrDefault(thing(Id.parse(id)), Esteem.getDefaultInstance());
        if (esteem.getStars() > 0) {
            stars.accept(esteem.getStars());
        }
        if (esteem.hasAverage()) {
            average.accept(esteem.getAverage());
        }
    }

    /** A single is the track that it is made of. */
    static Id thing(Id id) {
        return switch (id.kind()) {
            case SINGLE -> new Id(Kind.TRACK, id.number());
            case TRACK, ALBUM, ARTIST, PLAYLIST -> id;
        };
    }
}
