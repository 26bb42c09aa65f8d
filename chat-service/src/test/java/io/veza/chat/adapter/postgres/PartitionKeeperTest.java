package io.veza.chat.adapter.postgres;

import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.veza.chat.config.ChatConfig;
import io.veza.platform.testing.engines.EnginesResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class PartitionKeeperTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 3);

    @Inject Pool pool;
    @Inject ChatConfig config;

    @Test
    void makesDaysAheadAndDropsThosePastKeeping() {
        // Given
        keeperOn(LONG_AGO).keep().await().indefinitely();
        assertThat(partitions()).contains("room_event_20200206", "send_dedup_20200210");

        // When
        await(keeperOn(LocalDate.of(2020, 3, 1)).keep());

        // Then
        assertThat(partitions())
                .contains("room_event_20200304", "send_dedup_20200224")
                .doesNotContain("room_event_20200206", "send_dedup_20200210");
    }

    @Test
    void todayIsThereBeforeTheFirstMessage() {
        // When
        List<String> partitions = partitions();

        // Then
        String today =
                LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC)
                        .format(DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(partitions).contains("room_event_" + today);
    }

    private PartitionKeeper keeperOn(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new PartitionKeeper(pool, Clock.fixed(noon, ZoneOffset.UTC), config);
    }

    private List<String> partitions() {
        return await(
                pool.query("select inhrelid::regclass::text from pg_inherits")
                        .execute()
                        .map(rows -> Sql.list(rows, row -> row.getString(0))));
    }
}
