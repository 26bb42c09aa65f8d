package io.veza.chat.application.activity;

import static io.veza.chat.fakes.House.ANNA;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.activity.Activity.Kind;
import io.veza.chat.fakes.House;
import io.veza.chat.fakes.MemoryHouse;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ListActivityTest {

    private final List<Activity> stored =
            LongStream.of(3, 2, 1)
                    .mapToObj(id ->
                            new Activity(
                                    id, Kind.ROOM_CREATED, MemoryHouse.NOW, ANNA, id, "Studio", 1))
                    .toList();
    private final Activities activities =
            (_, from, limit) ->
                    Uni.createFrom()
                            .item(
                                    stored.stream()
                                            .filter(row -> row.id() < from.id())
                                            .limit(limit)
                                            .toList());
    private final ListActivity listActivity = new ListActivity(activities, new House().names);

    @Test
    void comesNewestFirstInPagesWithNames() {
        // When
        Page<ListActivity.Entry> page = list(new PageRequest(2, null));

        // Then
        assertThat(page.items()).extracting(view -> view.activity().id()).containsExactly(3L, 2L);
        assertThat(page.items().getFirst().actor().handle()).isEqualTo("anna");
        assertThat(list(new PageRequest(2, page.nextCursor())).items())
                .extracting(view -> view.activity().id())
                .containsExactly(1L);
    }

    private Page<ListActivity.Entry> list(PageRequest page) {
        return await(listActivity.handle(new ListActivity.Query(ANNA, page)));
    }
}
