package io.veza.gateway.subsonic;

import io.quarkus.arc.All;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that can be asked, by its name. */
@ApplicationScoped
class Repertoire {

    private static final String EXTENSIONS = "getOpenSubsonicExtensions";
    private static final String VIEW = ".view";

    /** A listener asks for these all the time, as for what is below {@code /media}. */
    private static final Set<String> NOT_COUNTED =
            Set.of("stream", "download", "hls.m3u8", "hls", "getCoverArt", "getAvatar");

    private final Map<String, Endpoint> endpoints;

    Repertoire(@All List<Endpoints> groups) {
        endpoints =
                groups.stream()
                        .flatMap(group -> group.all().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What anybody may know, before it is clear who asks. */
    Optional<Answer> open(String name) {
        return name.equals(EXTENSIONS) ? Optional.of(Extensions.ANSWER) : Optional.empty();
    }

    Endpoint find(String name) {
        Endpoint found = endpoints.get(name);
        if (found == null) {
            throw Refused.notFound();
        }
        return found;
    }

    boolean isCounted(String name) {
        return !NOT_COUNTED.contains(name);
    }

    static String name(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.endsWith(VIEW) ? last.substring(0, last.length() - VIEW.length()) : last;
    }
}
