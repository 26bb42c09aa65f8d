package io.veza.user.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.user.application.subject.SubjectKeys;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesResource.class)
class SubjectKeysTest {

    private static final byte[] TEXT = "ada@example.org".getBytes(StandardCharsets.UTF_8);
    private static final String HERE = "test|text|1";

    @Inject SubjectKeys keys;
    @Inject Ids ids;
    @Inject Pool pool;

    private long ada;

    @BeforeEach
    void somebody() {
        ada = ids.next();
    }

    @Test
    void whatIsSealedForSomebodyOpens() {
        byte[] sealed = seal();

        assertThat(open(sealed)).hasValue(TEXT);
    }

    @Test
    void manyAtOnceSealWithOneKey() {
        // When
        List<Uni<Optional<byte[]>>> calls =
                IntStream.range(0, 20)
                        .mapToObj(
                                i -> Uni.createFrom().deferred(() -> keys.sealFor(ada, HERE, TEXT)))
                        .toList();
        List<Optional<byte[]>> sealed = run(() -> Uni.join().all(calls).andFailFast());

        // Then
        assertThat(sealed).allSatisfy(one -> assertThat(open(one.orElseThrow())).hasValue(TEXT));
    }

    @Test
    void withoutTheKeyNothingOpensAndNothingIsSealed() {
        // Given
        byte[] sealed = seal();

        // When
        boolean had = run(() -> keys.destroy(ada));

        // Then
        assertThat(had).isTrue();
        assertThat(open(sealed)).isEmpty();
        assertThat(run(() -> keys.sealFor(ada, HERE, TEXT))).isEmpty();
    }

    @Test
    void destroyingAgainChangesNothing() {
        seal();

        assertThat(Collections.nCopies(3, ada).stream().map(id -> run(() -> keys.destroy(id))))
                .containsExactly(true, false, false);
    }

    @Test
    void whoNeverHadAKeyGetsNoneAfterwards() {
        assertThat(run(() -> keys.destroy(ada))).isFalse();

        assertThat(run(() -> keys.sealFor(ada, HERE, TEXT))).isEmpty();
    }

    @Test
    void notEvenByHandIsADestroyedKeyMadeAnew() {
        run(() -> keys.destroy(ada));

        assertThatThrownBy(() -> run(() -> forget("delete from subject_key where subject = $1")))
                .hasStackTraceContaining("stays destroyed");
        assertThatThrownBy(() ->
                        run(() ->
                                forget(
                                        "update subject_key set wrapped = '\\x00', destroyed_at = null where subject = $1")))
                .hasStackTraceContaining("stays destroyed");
    }

    private Uni<?> forget(String statement) {
        return pool.preparedQuery(statement).execute(Tuple.of(ada));
    }

    private byte[] seal() {
        return run(() -> keys.sealFor(ada, HERE, TEXT)).orElseThrow();
    }

    private Optional<byte[]> open(byte[] sealed) {
        return run(() -> keys.openFor(ada, HERE, sealed));
    }

    private static <T> T run(Supplier<Uni<T>> call) {
        try {
            return VertxContextSupport.subscribeAndAwait(call);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
