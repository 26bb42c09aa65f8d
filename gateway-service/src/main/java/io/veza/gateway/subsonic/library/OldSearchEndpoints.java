package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.proto.subsonic.v1.Child;
import io.veza.proto.subsonic.v1.FoundSongs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Songs as players of before 1.4 look for them. */
@ApplicationScoped
class OldSearchEndpoints implements Endpoints {

    private static final int USUAL = 20;
    private static final int MOST = 500;
    private static final int FARTHEST = 1_000_000;

    private final Finds finds;
    private final Shelf shelf;

    OldSearchEndpoints(Finds finds, Shelf shelf) {
        this.finds = finds;
        this.shelf = shelf;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("search", this::find);
    }

    private Uni<Answer> find(Call call) {
        Parameters asked = call.parameters();
        AlbumLists.Part part =
                new AlbumLists.Part(
                        asked.number("offset", 0, FARTHEST), asked.number("count", USUAL, MOST));
        return finds.tracks(words(asked), part)
                .chain(found -> shelf.songs(call, found))
                .map(songs -> Answer.of(to -> to.setSearchResult(found(songs, part))));
    }

    private static String words(Parameters asked) {
        return SearchEndpoints.words(
                Stream.of("any", "title", "album", "artist")
                        .map(asked::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /** How many there are further on nobody counts. */
    private static FoundSongs found(List<Child> songs, AlbumLists.Part part) {
        return FoundSongs.newBuilder()
                .setOffset(part.offset())
                .setTotalHits(part.offset() + songs.size())
                .addAllMatch(songs)
                .build();
    }
}
