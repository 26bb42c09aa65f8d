package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.search.SearchPlace.Rank;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Messages numbered by the second they were said in; the number is their score too. */
final class NumberedIndex implements SearchIndex {

    private final int window;
    private int count;
    private int every;
    private int windowsAsked;
    private int restsAsked;

    NumberedIndex(int window) {
        this.window = window;
    }

    void messages(int count, int everyNthMatches) {
        this.count = count;
        this.every = everyNthMatches;
    }

    int windowsAsked() {
        return windowsAsked;
    }

    int restsAsked() {
        return restsAsked;
    }

    @Override
    public Uni<Optional<Instant>> floor(Criteria criteria, Instant upper) {
        long below = Math.min(upper.getEpochSecond(), count) - window;
        return Uni.createFrom()
                .item(below < 1 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(below)));
    }

    @Override
    public Uni<List<Match>> window(Criteria criteria, SearchPlace place, Instant floor, int limit) {
        windowsAsked++;
        return Uni.createFrom().item(matches(place, floor.getEpochSecond(), limit));
    }

    @Override
    public Uni<List<Match>> rest(Criteria criteria, SearchPlace place, int limit) {
        restsAsked++;
        return Uni.createFrom().item(matches(place, 0, limit));
    }

    @Override
    public Uni<List<Long>> rooms(long user, List<String> names) {
        return Uni.createFrom().item(List.of());
    }

    private List<Match> matches(SearchPlace place, long floor, int limit) {
        long upper = Math.min(place.upper().getEpochSecond(), count);
        double below = place.after() == null ? Double.MAX_VALUE : place.after().score();
        return LongStream.rangeClosed(floor + 1, upper)
                .filter(number -> number % every == 0 && number < below)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .map(number -> new Match(1, number.intValue(), new Rank(number, number)))
                .toList();
    }
}
