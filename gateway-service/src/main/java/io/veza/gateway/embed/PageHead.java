package io.veza.gateway.embed;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.veza.gateway.config.EmbedConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the web client's page says of what is at its address, to those who read no more than the
 * head. A page never fails for it, and never waits long: it comes without then.
 */
@ApplicationScoped
public class PageHead {

    /** Of a secret link, as it stands in an address. */
    private static final Pattern SECRET = Pattern.compile("(?:^|&)key=");

    private final Showcase showcase;
    private final HeadTags tags;
    private final Duration within;

    PageHead(Showcase showcase, HeadTags tags, EmbedConfig config) {
        this.showcase = showcase;
        this.tags = tags;
        within = config.pageWithin();
    }

    /** Whether something that can be shared may be at this path. */
    public static boolean mayBeAt(String path) {
        return Address.ofPage(path).isPresent();
    }

    /** Empty: there is nothing to say. Answers on whichever thread has found it. */
    public Uni<String> of(RoutingContext call) {
        if (SECRET.matcher(Objects.requireNonNullElse(call.request().query(), "")).find()) {
            return Uni.createFrom().item(HeadTags.UNLISTED);
        }
        return Address.ofPage(call.normalizedPath())
                .map(address -> find(call, address))
                .orElseGet(() -> Uni.createFrom().item(""));
    }

    private Uni<String> find(RoutingContext call, Address address) {
        return showcase.find(call, address)
                .map(found -> found.map(tags::of).orElse(""))
                .ifNoItem()
                .after(within)
                .recoverWithItem("")
                .onFailure()
                .recoverWithItem("");
    }
}
