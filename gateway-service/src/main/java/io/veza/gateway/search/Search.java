package io.veza.gateway.search;

import io.grpc.Status;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.search.Finder.Found;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.proto.edge.v1.SearchHit;
import io.veza.proto.edge.v1.SearchRequest;
import io.veza.proto.edge.v1.SearchResponse;
import io.veza.proto.edge.v1.SearchType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks all who hold what may be meant, at once, and lays what they found in one order. */
@ApplicationScoped
public class Search {

    private static final int USUAL = 20;
    private static final Comparator<SearchHit> BEST_FIRST =
            Comparator.comparingDouble(SearchHit::getScore).reversed();

    private final List<Finder> finders;

    Search(@All List<Finder> finders) {
        this.finders = finders;
    }

    /** What one kind found, or why it could not be looked for. */
    private record Outcome(SearchType type, Found found, @Nullable Throwable failure) {}

    /** Fails only when nothing at all could be looked for, with the first reason. */
    public Uni<SearchResponse> handle(SearchRequest request) {
        SearchRequest whole =
                request.getLimit() == 0 ? request.toBuilder().setLimit(USUAL).build() : request;
        List<Finder> asked = asked(request).toList();
        if (asked.isEmpty()) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "cursor: only messages have further pages");
        }
        return Uni.join()
                .all(asked.stream().map(finder -> ask(finder, whole)).toList())
                .andFailFast()
                .chain(Search::unlessAllFailed)
                .map(Search::answer);
    }

    private Stream<Finder> asked(SearchRequest request) {
        Set<SearchType> types = Set.copyOf(request.getTypesList());
        return finders.stream()
                .filter(finder -> types.isEmpty() || types.contains(finder.type()))
                .filter(finder ->
                        request.getCursor().isEmpty() || finder.type() == SearchType.MESSAGE);
    }

    private static Uni<Outcome> ask(Finder finder, SearchRequest request) {
        SearchType type = finder.type();
        String words = Words.of(request.getQuery());
        if (!finder.takes(words)) {
            return Uni.createFrom().item(new Outcome(type, Found.NOTHING, null));
        }
        return finder.find(request, words)
                .map(found -> new Outcome(type, found, null))
                .onFailure(Search::isNotOfTheQuery)
                .recoverWithItem(failure -> new Outcome(type, Found.NOTHING, failure));
    }

    /** Who asks wrongly is told so, whatever else was found. */
    private static boolean isNotOfTheQuery(Throwable failure) {
        return Status.fromThrowable(failure).getCode() != Status.Code.INVALID_ARGUMENT;
    }

    private static Uni<List<Outcome>> unlessAllFailed(List<Outcome> outcomes) {
        return outcomes.stream().allMatch(outcome -> outcome.failure() != null)
                ? Uni.createFrom().failure(outcomes.getFirst().failure())
                : Uni.createFrom().item(outcomes);
    }

    private static SearchResponse answer(List<Outcome> outcomes) {
        SearchResponse.Builder answer = SearchResponse.newBuilder();
        outcomes.stream()
                .flatMap(outcome -> outcome.found().hits().stream())
                .sorted(BEST_FIRST)
                .forEach(answer::addItems);
        for (Outcome outcome : outcomes) {
            if (outcome.failure() != null) {
                answer.addMissing(outcome.type());
            }
            if (!outcome.found().nextCursor().isEmpty()) {
                answer.setNextCursor(outcome.found().nextCursor());
            }
            answer.setPartial(answer.getPartial() || outcome.found().partial());
        }
        return answer.build();
    }
}
