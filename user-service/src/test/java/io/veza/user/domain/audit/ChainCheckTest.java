package io.veza.user.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.user.domain.audit.ChainCheck.Place;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to the log, at whatever place, is found. Chains and places are of chance. */
class ChainCheckTest {

    private static final int TRIES = 200;
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456Z");

    @ParameterizedTest
    @MethodSource("lengths")
    void aLogThatNobodyTouchedIsSound(int length) {
        List<Link> log = log(new Random(length), length);

        assertThat(faults(log, heads(log))).isEmpty();
    }

    static IntStream lengths() {
        return IntStream.of(0, 1, 2, 3, 50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harms")
    void whatWasDoneToItIsFound(String name, BiConsumer<List<Link>, Random> harm) {
        for (int seed = 0; seed < TRIES; seed++) {
            // Given
            Random random = new Random(seed);
            List<Link> log = log(random, 3 + random.nextInt(20));
            List<Head> heads = heads(log);

            // When
            harm.accept(log, random);

            // Then
            assertThat(faults(log, heads)).as("%s, seed %d", name, seed).isNotEmpty();
        }
    }

    static Stream<Arguments> harms() {
        return Stream.of(
                harm("an entry says something else", (log, random) -> change(log, at(log, random))),
                harm("a hash is another one", (log, random) -> spoil(log, at(log, random))),
                harm("an entry is gone", (log, random) -> log.remove(at(log, random))),
                harm("an entry is gone and the others moved up", ChainCheckTest::closeRanks),
                harm("an entry came in between", ChainCheckTest::insert),
                harm("two entries changed places", ChainCheckTest::swap),
                harm("the newest are gone", (log, random) -> shorten(log, random)),
                harm("all are gone", (log, _) -> log.clear()),
                harm("it was written anew from somewhere on", ChainCheckTest::rewrite),
                harm("it was written anew without its newest", ChainCheckTest::rewriteShorter));
    }

    private static Arguments harm(String name, BiConsumer<List<Link>, Random> harm) {
        return Arguments.of(name, harm);
    }

    private static void change(List<Link> log, int at) {
        log.set(at, new Link(other(log.get(at).entry()), log.get(at).hash()));
    }

    private static void spoil(List<Link> log, int at) {
        byte[] hash = log.get(at).hash();
        hash[at % hash.length] ^= 1;
        log.set(at, new Link(log.get(at).entry(), hash));
    }

    private static void closeRanks(List<Link> log, Random random) {
        log.remove(random.nextInt(log.size() - 1));
        renumber(log);
    }

    private static void insert(List<Link> log, Random random) {
        int at = at(log, random);
        log.add(at, new Link(other(log.get(at).entry()), log.get(at).hash()));
        renumber(log);
    }

    private static void swap(List<Link> log, Random random) {
        int first = random.nextInt(log.size() - 1);
        Collections.swap(log, first, first + 1);
        renumber(log);
    }

    private static void shorten(List<Link> log, Random random) {
        log.subList(at(log, random), log.size()).clear();
    }

    /** With hashes that are right. */
    private static void rewrite(List<Link> log, Random random) {
        int at = at(log, random);
        change(log, at);
        rehash(log);
    }

    private static void rewriteShorter(List<Link> log, Random random) {
        shorten(log, random);
        rehash(log);
    }

    private static void renumber(List<Link> log) {
        for (int i = 0; i < log.size(); i++) {
            log.set(i, new Link(entry(i + 1, log.get(i).entry()), log.get(i).hash()));
        }
    }

    private static void rehash(List<Link> log) {
        byte[] before = Link.beginning();
        for (int i = 0; i < log.size(); i++) {
            log.set(i, Link.after(before, log.get(i).entry(), ChainCheckTest::canon));
            before = log.get(i).hash();
        }
    }

    private static int at(List<Link> log, Random random) {
        return random.nextInt(log.size());
    }

    private static List<Link> log(Random random, int length) {
        List<Link> log = new ArrayList<>();
        byte[] before = Link.beginning();
        for (int i = 1; i <= length; i++) {
            Entry entry =
                    new Entry(
                            i,
                            NOON.plusSeconds(i),
                            Act.values()[random.nextInt(Act.values().length)],
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong(),
                            Map.of("session", Long.toString(random.nextLong())),
                            null);
            log.add(Link.after(before, entry, ChainCheckTest::canon));
            before = log.getLast().hash();
        }
        return log;
    }

    /** One at the end, as a minute's round makes it. */
    private static List<Head> heads(List<Link> log) {
        return log.isEmpty()
                ? List.of()
                : List.of(new Head(log.size(), log.getLast().hash(), NOON, "key", new byte[64]));
    }

    private static List<Fault> faults(List<Link> log, List<Head> heads) {
        ChainCheck check = new ChainCheck(Place.BEGINNING, heads, ChainCheckTest::canon);
        log.forEach(check::take);
        check.end();
        return check.faults();
    }

    private static Entry other(Entry entry) {
        return new Entry(
                entry.seq(),
                entry.at(),
                entry.act(),
                entry.event() + 1,
                entry.actor(),
                entry.subject(),
                entry.details(),
                entry.personal());
    }

    private static Entry entry(long seq, Entry entry) {
        return new Entry(
                seq,
                entry.at(),
                entry.act(),
                entry.event(),
                entry.actor(),
                entry.subject(),
                entry.details(),
                entry.personal());
    }

    private static byte[] canon(Entry entry) {
        return entry.toString().getBytes(StandardCharsets.UTF_8);
    }
}
