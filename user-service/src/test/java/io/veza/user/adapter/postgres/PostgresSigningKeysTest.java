package io.veza.user.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.user.application.key.SigningKeys;
import io.veza.user.domain.key.KeyState;
import io.veza.user.domain.key.SigningKey;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class PostgresSigningKeysTest {

    @Inject SigningKeys keys;
    @Inject Mutiny.SessionFactory database;

    @Test
    void manyReadsInTheMidstOfACallDoNotMeet() throws Throwable {
        // Given
        List<Uni<List<SigningKey>>> reads =
                Collections.nCopies(50, Uni.createFrom().deferred(keys::all));

        // When
        List<List<SigningKey>> found =
                VertxContextSupport.subscribeAndAwait(
                        () -> database.withSession(call -> Uni.join().all(reads).andFailFast()));

        // Then
        assertThat(found).hasSize(50).allSatisfy(all -> assertThat(all).hasSize(1));
    }

    @Test
    void whoeverComesSecondGetsTheFirstKey() throws Throwable {
        // Given
        SigningKey late =
                new SigningKey("late", KeyState.ACTIVE, new byte[0], new byte[0], Instant.EPOCH);

        // When
        SigningKey winner = VertxContextSupport.subscribeAndAwait(() -> keys.addFirst(late));

        // Then
        assertThat(winner.kid()).isNotEqualTo("late");
        assertThat(winner.state()).isEqualTo(KeyState.ACTIVE);
    }
}
