package io.veza.stream.adapter.grpc.podcast;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Show;
import io.veza.stream.adapter.grpc.CoverMessages;
import io.veza.stream.application.podcast.FeedAddresses;
import io.veza.stream.application.podcast.ShowCovers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows shows with the names of their owners, their covers and where their feeds are. */
@ApplicationScoped
class ShowViews {

    private final Directory directory;
    private final ShowCovers covers;
    private final FeedAddresses addresses;

    ShowViews(Directory directory, ShowCovers covers, FeedAddresses addresses) {
        this.directory = directory;
        this.covers = covers;
        this.addresses = addresses;
    }

    Uni<Show> of(io.veza.stream.domain.podcast.Show show, Optional<Principal> caller) {
        return of(List.of(show), caller).map(List::getFirst);
    }

    Uni<List<Show>> of(List<io.veza.stream.domain.podcast.Show> shows, Optional<Principal> caller) {
        return Uni.combine()
                .all()
                .unis(
                        directory.people(
                                shows.stream()
                                        .map(io.veza.stream.domain.podcast.Show::owner)
                                        .collect(Collectors.toSet())),
                        covers.of(
                                shows.stream()
                                        .map(io.veza.stream.domain.podcast.Show::id)
                                        .toList()))
                .with((names, keys) ->
                        shows.stream().map(show -> message(show, names, keys, caller)).toList());
    }

    private Show message(
            io.veza.stream.domain.podcast.Show show,
            Map<Long, Person> names,
            Map<Long, String> keys,
            Optional<Principal> caller) {
        Person owner =
                names.getOrDefault(show.owner(), Person.newBuilder().setId(show.owner()).build());
        Show.Builder message = ShowMessages.toProto(show, owner, addresses.feed(show.id()), caller);
        String key = keys.get(show.id());
        if (key != null) {
            message.setCover(CoverMessages.usual(key)).addAllCovers(CoverMessages.all(key));
        }
        return message.build();
    }
}
