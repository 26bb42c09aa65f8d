package io.veza.user.fake;

import io.smallrye.mutiny.Multi;
import io.veza.platform.kernel.Piece;
import io.veza.user.application.takeout.Sources;
import io.veza.user.domain.takeout.TakeoutStep;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Other services: each tells a few pieces of two files, and may break off in the middle. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeSources implements Sources {

    private final Map<String, AtomicInteger> breaks = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    /** It breaks off that often. */
    public void breakOff(TakeoutStep step, long account, int times) {
        breaks.put(key(step, account), new AtomicInteger(times));
    }

    public int asked(TakeoutStep step, long account) {
        return asked.getOrDefault(key(step, account), new AtomicInteger()).get();
    }

    @Override
    public Multi<Piece> read(TakeoutStep step, long account) {
        asked.computeIfAbsent(key(step, account), _ -> new AtomicInteger()).incrementAndGet();
        String folder = step.name().toLowerCase(Locale.ROOT);
        Multi<Piece> first =
                Multi.createFrom()
                        .items(
                                piece(folder + "/words.json", "[\"my "),
                                piece(folder + "/words.json", "words\"]"));
        AtomicInteger left = breaks.get(key(step, account));
        Multi<Piece> rest =
                left != null && left.getAndDecrement() > 0
                        ? Multi.createFrom().failure(new IllegalStateException("the line is cut"))
                        : Multi.createFrom().item(piece(folder + "/song.mp3", "la la"));
        return Multi.createBy().concatenating().streams(first, rest);
    }

    private static String key(TakeoutStep step, long account) {
        return step + "/" + account;
    }

    private static Piece piece(String file, String text) {
        return new Piece(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
