package io.veza.chat.application.person;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.person.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Person ANNA = new Person(1, "anna", "Anna");

    @Test
    void whoIsUnknownIsShownById() {
        // Given
        Names names = new Names(_ -> Uni.createFrom().item(Map.of(1L, ANNA)));

        // When
        Names.Known found = await(names.of(List.of(1L, 2L)));

        // Then
        assertThat(found.of(1)).isEqualTo(ANNA);
        assertThat(found.of(2)).isEqualTo(Person.unnamed(2));
    }

    @Test
    void aFailingDirectoryHarmsNobody() {
        // Given
        Names names = new Names(_ -> Uni.createFrom().failure(new IllegalStateException("down")));

        // When
        Person person = await(names.of(2));

        // Then
        assertThat(person).isEqualTo(Person.unnamed(2));
    }

    @Test
    void aSilentDirectoryHoldsNobodyUp() {
        // Given
        Names names = new Names(_ -> Uni.createFrom().nothing());

        // When
        Person person = await(names.of(2));

        // Then
        assertThat(person).isEqualTo(Person.unnamed(2));
    }

    @Test
    void nobodyIsAskedAboutNobody() {
        // Given
        Names names = new Names(_ -> Uni.createFrom().failure(new IllegalStateException("asked")));

        // When
        Names.Known found = await(names.of(List.of()));

        // Then
        assertThat(found.people()).isEmpty();
    }
}
