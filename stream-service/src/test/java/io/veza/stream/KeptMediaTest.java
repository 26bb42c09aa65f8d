package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.upkeep.CollectGarbage;
import io.veza.stream.application.upkeep.References;
import io.veza.stream.config.MediaConfig;
import io.veza.stream.domain.media.Shelf;
import io.veza.stream.studio.NamingRow;
import io.veza.stream.studio.StreamTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a row names is never garbage, whichever table it is in. */
@QuarkusTest
class KeptMediaTest extends StreamTest {

    private static final Duration OLD = Duration.ofDays(2);

    @Inject References references;
    @Inject CollectGarbage collect;
    @Inject MediaConfig media;

    /** Others wait until no job is left, and these are never done. */
    @AfterEach
    void forgetJobs() {
        pool.query("delete from encode_job where due_at > now() + interval '1 hour'")
                .execute()
                .await()
                .atMost(CALL);
    }

    @ParameterizedTest
    @EnumSource
    void whatARowNamesIsInUse(NamingRow row) {
        // Given
        String named = write(row);
        String unnamed = name(row.shelf());
        // When
        Set<String> used = inUse(row.shelf(), named, unnamed);
        // Then
        assertThat(used).containsExactly(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORTRAITS | portrait (id, owner, kind, key, created_at, erased_at, swept)"
                        + " values ($1, $1, 'AVATAR', $2, now(), now(), $3)",
                "COVERS | cover (id, owner, key, created_at, erased_at, swept)"
                        + " values ($1, $1, $2, now(), now(), $3)",
                "COVERS | show_cover (id, owner, key, created_at, erased_at, swept)"
                        + " values ($1, $1, $2, now(), now(), $3)",
                "COVERS | mosaic (id, parts, key, created_at, erased_at, swept)"
                        + " values ($1, '{}', $2, now(), now(), $3)"
            })
    void whatIsErasedIsInUseUntilItsFilesAreGone(Shelf shelf, String row) {
        // Given
        String erased = erased("insert into " + row, false);
        String swept = erased("insert into " + row, true);
        // When
        Set<String> used = inUse(shelf, erased, swept);
        // Then
        assertThat(used).containsExactly(erased);
    }

    @Test
    void aRoundLeavesWhatARowNamesAndTakesTheRest() throws Throwable {
        // Given
        List<Path> named = new ArrayList<>();
        for (NamingRow row : NamingRow.values()) {
            named.add(keep(row.shelf(), write(row)));
        }
        Map<Shelf, Path> unnamed = new EnumMap<>(Shelf.class);
        for (Shelf shelf : Shelf.values()) {
            unnamed.put(shelf, keep(shelf, name(shelf)));
        }
        // When
        VertxContextSupport.subscribeAndAwait(
                () -> collect.handle(new CollectGarbage.Command(false)));
        // Then
        assertThat(named).allSatisfy(path -> assertThat(path).exists());
        assertThat(unnamed.values()).allSatisfy(path -> assertThat(path).doesNotExist());
    }

    private Set<String> inUse(Shelf shelf, String... names) {
        return references.inUse(shelf, Set.of(names)).await().atMost(CALL);
    }

    /** Tells the name that the row has of what is kept. */
    private String write(NamingRow row) {
        String name = name(row.shelf());
        Object value = row.shelf().isById() ? (Object) Long.valueOf(name) : name;
        pool.preparedQuery(row.sql()).execute(Tuple.of(value, ids.next())).await().atMost(CALL);
        return name;
    }

    private String erased(String insert, boolean swept) {
        String key = name(Shelf.COVERS);
        pool.preparedQuery(insert).execute(Tuple.of(ids.next(), key, swept)).await().atMost(CALL);
        return key;
    }

    private String name(Shelf shelf) {
        return shelf.isById()
                ? Long.toString(ids.next())
                : UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    /** Older than what may still be on its way to its row. */
    private Path keep(Shelf shelf, String name) throws IOException {
        Path place = Path.of(media.dir()).resolve(shelf.folder()).resolve(name);
        Files.createDirectories(place.getParent());
        Path thing =
                shelf == Shelf.PICTURES
                        ? Files.writeString(place, "kept")
                        : Files.createDirectory(place);
        if (Files.isDirectory(thing)) {
            Files.writeString(thing.resolve("file"), "kept");
        }
        return Files.setLastModifiedTime(thing, FileTime.from(Instant.now().minus(OLD)));
    }
}
