package io.veza.gateway.subsonic.house;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.proto.subsonic.v1.Bookmarks;
import io.veza.proto.subsonic.v1.NewestPodcasts;
import io.veza.proto.subsonic.v1.Podcasts;
import io.veza.proto.subsonic.v1.RadioStations;
import io.veza.proto.subsonic.v1.Response;
import io.veza.proto.subsonic.v1.Shares;
import io.veza.proto.subsonic.v1.Videos;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What players ask for and this house has not: empty lists, and plain refusals of changes. */
@ApplicationScoped
class AbsentEndpoints implements Endpoints {

    private static final List<String> NO_CHANGES =
            List.of(
                    "createBookmark",
                    "deleteBookmark",
                    "createShare",
                    "updateShare",
                    "deleteShare",
                    "createInternetRadioStation",
                    "updateInternetRadioStation",
                    "deleteInternetRadioStation",
                    "jukeboxControl");

    @Override
    public Map<String, Endpoint> all() {
        Map<String, Endpoint> all = new HashMap<>();
        empty(all, "getInternetRadioStations", to -> to.setInternetRadioStations(none()));
        empty(all, "getPodcasts", to -> to.setPodcasts(Podcasts.getDefaultInstance()));
        empty(
                all,
                "getNewestPodcasts",
                to -> to.setNewestPodcasts(NewestPodcasts.getDefaultInstance()));
        empty(all, "getVideos", to -> to.setVideos(Videos.getDefaultInstance()));
        empty(all, "getShares", to -> to.setShares(Shares.getDefaultInstance()));
        empty(all, "getBookmarks", to -> to.setBookmarks(Bookmarks.getDefaultInstance()));
        NO_CHANGES.forEach(name -> all.put(name, _ -> refused(name)));
        return all;
    }

    private static RadioStations none() {
        return RadioStations.getDefaultInstance();
    }

    private static void empty(
            Map<String, Endpoint> all, String name, Consumer<Response.Builder> content) {
        Answer answer = Answer.of(content);
        all.put(name, _ -> Uni.createFrom().item(answer));
    }

    private static Uni<Answer> refused(String name) {
        return Uni.createFrom()
                .failure(
                        new Refused(
                                ErrorNumber.GENERIC, "This house does not know '" + name + "'."));
    }
}
