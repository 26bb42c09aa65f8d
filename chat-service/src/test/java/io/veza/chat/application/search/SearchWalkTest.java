package io.veza.chat.application.search;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.veza.chat.domain.search.SearchQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Windows hold ten messages; every n-th matches. */
class SearchWalkTest {

    private static final Instant NOW = Instant.ofEpochSecond(1000);
    private final NumberedIndex index = new NumberedIndex(10);
    private final SearchWalk walk = new SearchWalk(index);

    @Test
    void whatIsCommonIsReadWindowByWindow() {
        // Given
        index.messages(1000, 1);

        // When
        List<Long> found = allPages("hello", 7);

        // Then
        assertThat(found).hasSize(1000).doesNotHaveDuplicates();
        assertThat(index.restsAsked()).isZero();
    }

    @Test
    void whatIsRareIsLeftToTheIndex() {
        // Given
        index.messages(1000, 300);

        // When
        List<Long> found = allPages("hello", 2);

        // Then
        assertThat(found).containsExactly(900L, 600L, 300L);
        assertThat(index.windowsAsked()).isEqualTo(1);
    }

    @Test
    void whatIsNeitherIsReadOneWindowFurther() {
        // Given
        index.messages(1000, 2);

        // When
        SearchWalk.Page page = page("hello", SearchPlace.beginning(NOW), 9);

        // Then
        assertThat(page.matches()).hasSize(9);
        assertThat(index.windowsAsked()).isEqualTo(2);
        assertThat(index.restsAsked()).isZero();
    }

    @Test
    void everyMatchIsFoundOnceWhicheverWayItIsFound() {
        // Given
        index.messages(1000, 4);

        // When
        List<Long> found = allPages("hello", 3);

        // Then
        assertThat(found).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void whatIsTooShortForTheIndexIsLookedForInTheNewestOnly() {
        // Given
        index.messages(1000, 300);

        // When
        SearchWalk.Page page = page("\"a b\"", SearchPlace.beginning(NOW), 5);

        // Then
        assertThat(page.partial()).isTrue();
        assertThat(page.cursor()).isNull();
    }

    private List<Long> allPages(String typed, int limit) {
        List<Long> found = new ArrayList<>();
        SearchPlace place = SearchPlace.beginning(NOW);
        while (place != null) {
            SearchWalk.Page page = page(typed, place, limit);
            page.matches().forEach(match -> found.add(match.rank().id()));
            place = page.cursor() == null ? null : SearchPlace.parse(page.cursor());
        }
        return found;
    }

    private SearchWalk.Page page(String typed, SearchPlace place, int limit) {
        Criteria criteria = new Criteria(1, SearchQuery.parse(typed), null, List.of());
        return Objects.requireNonNull(await(walk.page(criteria, place, limit)));
    }
}
