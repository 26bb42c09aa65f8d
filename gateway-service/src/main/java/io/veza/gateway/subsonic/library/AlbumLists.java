package io.veza.gateway.subsonic.library;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Parameters;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.stream.v1.ListReleasesRequest.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The lists of releases that players know. */
@ApplicationScoped
class AlbumLists {

    private static final int USUAL = 10;
    private static final int MOST = 500;
    private static final int FARTHEST = 1_000_000;
    private static final int LAST_YEAR = 9_999;

    private final Library library;
    private final ArtistOrder byArtist;
    private final Heard heard;
    private final RatedHighest highest;

    AlbumLists(Library library, ArtistOrder byArtist, Heard heard, RatedHighest highest) {
        this.library = library;
        this.byArtist = byArtist;
        this.heard = heard;
        this.highest = highest;
    }

    /** How many to leave out, and how many to list. */
    record Part(int offset, int size) {

        <T> List<T> of(List<T> all) {
            return all.stream().skip(offset).limit(size).toList();
        }
    }

    Uni<List<Published>> find(Call call) {
        Parameters asked = call.parameters();
        String type = asked.require("type");
        Part part =
                new Part(asked.number("offset", 0, FARTHEST), asked.number("size", USUAL, MOST));
        if (part.size() == 0) {
            return Uni.createFrom().item(List.of());
        }
        return switch (type) {
            case "random" -> ordered(Order.RANDOM, new Part(0, part.size()));
            case "newest" -> ordered(Order.NEWEST, part);
            case "alphabeticalByName" -> ordered(Order.TITLE, part);
            case "alphabeticalByArtist" -> byArtist.find(part);
            case "byYear" -> byYear(asked, part);
            case "byGenre" -> byGenre(asked.require("genre"), part);
            case "recent" -> heard.latest(call, part);
            case "frequent" -> heard.most(call, part);
            case "starred" -> heard.starred(call, part);
            case "highest" -> highest.find(call, part);
            default -> throw new Refused(ErrorNumber.GENERIC, "There is no such list of albums.");
        };
    }

    private Uni<List<Published>> ordered(Order order, Part part) {
        return library.releases(request(part).setOrder(order).build());
    }

    private Uni<List<Published>> byGenre(String genre, Part part) {
        return library.releases(request(part).setOrder(Order.TITLE).setGenre(genre).build());
    }

    /** The later year first means the later releases first. */
    private Uni<List<Published>> byYear(Parameters asked, Part part) {
        asked.require("fromYear");
        asked.require("toYear");
        int from = asked.number("fromYear", 0, LAST_YEAR);
        int to = asked.number("toYear", 0, LAST_YEAR);
        return library.releases(
                request(part)
                        .setOrder(from > to ? Order.YEAR : Order.OLDEST)
                        .setFromYear(Math.min(from, to))
                        .setToYear(Math.max(from, to))
                        .build());
    }

    private static ListReleasesRequest.Builder request(Part part) {
        return ListReleasesRequest.newBuilder().setOffset(part.offset()).setLimit(part.size());
    }
}
