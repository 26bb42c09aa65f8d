package io.veza.stream.domain.playlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {

    @ParameterizedTest
    @CsvSource({
        ", , a0",
        "a0, , a1",
        "az, , b00",
        ", a0, Zz",
        ", Z0, Yzz",
        "a0, a1, a0V",
        "a0, a0V, a0F",
        "a0V, a1, a0k",
        "Zz, a0, ZzV",
        "a0, a2, a1",
        "a0, a00V, a00F",
        ", a0V, a0",
    })
    void thereIsRoomBetweenTwo(String lower, String upper, String between) {
        // When
        Rank found = Rank.between(rank(lower), rank(upper));

        // Then
        assertThat(found.value()).isEqualTo(between);
    }

    private static Rank rank(String value) {
        return value == null ? null : new Rank(value);
    }

    @Test
    void thousandsAtTheEndStayShort() {
        // When
        List<Rank> ranks = Rank.spread(5000);

        // Then
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allSatisfy(rank -> assertThat(rank.value()).hasSizeLessThan(5));
    }

    @Test
    void thousandsAtTheBeginningStayShort() {
        // Given
        Rank first = Rank.between(null, null);

        // When
        for (int i = 0; i < 5000; i++) {
            Rank before = Rank.between(null, first);
            assertThat(before).isLessThan(first);
            first = before;
        }

        // Then
        assertThat(first.value()).hasSizeLessThan(5);
    }

    @Test
    void manyInTheSamePlaceAreSaidToBeLongBeforeThereIsNoRoom() {
        // Given
        Rank lower = Rank.between(null, null);
        Rank upper = Rank.between(lower, null);
        int inserted = 0;

        // When
        while (!upper.isLong()) {
            upper = Rank.between(lower, upper);
            inserted++;
        }

        // Then
        assertThat(inserted).isGreaterThan(250);
        assertThat(Rank.between(lower, upper)).isBetween(lower, upper);
    }

    /** Whatever is put wherever: the keys have the order of the list. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void keysFollowTheOrderOfAnyInserts(long seed) {
        // Given
        Random random = new Random(seed);
        List<Rank> list = new ArrayList<>();

        // When
        for (int i = 0; i < 2000; i++) {
            int at = random.nextBoolean() ? list.size() / 2 : random.nextInt(list.size() + 1);
            Rank lower = at == 0 ? null : list.get(at - 1);
            Rank upper = at == list.size() ? null : list.get(at);
            Rank between = Rank.between(lower, upper);
            list.add(at, between);
            if (between.isLong()) {
                list = new ArrayList<>(Rank.spread(list.size()));
            }
        }

        // Then
        assertThat(list).hasSize(2000);
        assertThat(new ArrayList<>(new TreeSet<>(list))).isEqualTo(list);
    }

    @Test
    void whatIsNotInOrderIsRefused() {
        // Given
        Rank rank = Rank.between(null, null);

        // Then
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.between(rank, rank));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank("z0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank("0"));
    }
}
