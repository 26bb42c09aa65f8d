package io.veza.gateway.subsonic;

import io.veza.gateway.subsonic.call.Answer;
import io.veza.proto.subsonic.v1.Extension;
import io.veza.proto.subsonic.v1.Response;
import java.util.List;

/** What this house understands of OpenSubsonic beyond what every server does. */
final class Extensions {

    static final Answer ANSWER =
            new Answer.Words(
                    Response.newBuilder()
                            .addOpenSubsonicExtensions(extension("apiKeyAuthentication", 1))
                            .addOpenSubsonicExtensions(extension("formPost", 1))
                            .addOpenSubsonicExtensions(extension("indexBasedQueue", 1))
                            .addOpenSubsonicExtensions(extension("songLyrics", 1, 2))
                            .addOpenSubsonicExtensions(extension("topSongsByArtistId", 1))
                            .addOpenSubsonicExtensions(extension("transcodeOffset", 1))
                            .build());

    private Extensions() {}

    private static Extension extension(String name, Integer... versions) {
        return Extension.newBuilder().setName(name).addAllVersions(List.of(versions)).build();
    }
}
