package io.veza.stream.adapter.http;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.veza.stream.application.media.OpenMedia;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that somebody was told, each signed, and for a while. */
final class SignedFolder {

    private static final String SIGNED = "/(?<expires>\\d{1,11})/(?<signature>[\\w-]{22})/";

    private final String folder;
    private final Pattern address;

    /**
     * @param named what is signed, as a pattern
     */
    SignedFolder(String folder, String named) {
        this.folder = folder;
        this.address = Pattern.compile(folder + SIGNED + named);
    }

    /** Of whatever we never gave out there is nothing to open. */
    <F> void serve(
            Router router, Function<MatchResult, Uni<F>> open, BiConsumer<RoutingContext, F> send) {
        Reading.of(router.route(folder + "/*"))
                .handler(context ->
                        find(context.normalizedPath(), open)
                                .subscribe()
                                .with(
                                        found -> send.accept(context, found),
                                        failure -> Problem.answer(context, failure)));
    }

    private <F> Uni<F> find(String path, Function<MatchResult, Uni<F>> open) {
        Matcher given = address.matcher(path);
        return given.matches()
                ? open.apply(given.toMatchResult())
                : Uni.createFrom().failure(OpenMedia.notFound());
    }

    static Instant expires(MatchResult given) {
        return Instant.ofEpochSecond(Long.parseLong(given.group("expires")));
    }

    static String signature(MatchResult given) {
        return given.group("signature");
    }
}
