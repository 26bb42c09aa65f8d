package io.veza.gateway.subsonic.house;

import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Answer;
import io.veza.gateway.subsonic.call.Call;
import io.veza.gateway.subsonic.call.Endpoint;
import io.veza.gateway.subsonic.call.Endpoints;
import io.veza.gateway.subsonic.call.ErrorNumber;
import io.veza.gateway.subsonic.call.Refused;
import io.veza.gateway.subsonic.call.Usernames;
import io.veza.platform.kernel.Scope;
import io.veza.proto.subsonic.v1.TokenInfo;
import io.veza.proto.subsonic.v1.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who asks, and what their key is good for. Players learn of nobody else. */
@ApplicationScoped
class PersonEndpoints implements Endpoints {

    private final Usernames usernames;

    PersonEndpoints(Usernames usernames) {
        this.usernames = usernames;
    }

    @Override
    public Map<String, Endpoint> all() {
        return Map.of("getUser", this::user, "tokenInfo", this::tokenInfo);
    }

    private Uni<Answer> user(Call call) {
        return usernames
                .of(call)
                .invoke(own -> requireOwn(call, own))
                .map(own -> Answer.of(to -> to.setUser(user(call, own))));
    }

    private static void requireOwn(Call call, String own) {
        String asked = call.parameters().text("username");
        boolean isOwn =
                asked.isEmpty()
                        || asked.equalsIgnoreCase(own)
                        || asked.equals(call.parameters().text("u"));
        if (!isOwn) {
            throw new Refused(ErrorNumber.NOT_AUTHORIZED, "Players learn of their own user only.");
        }
    }

    private static User user(Call call, String name) {
        return User.newBuilder()
                .setUsername(name)
                .setScrobblingEnabled(call.may(Scope.LISTENS_WRITE))
                .setDownloadRole(call.may(Scope.TRACKS_READ))
                .setStreamRole(call.may(Scope.TRACKS_READ))
                .setPlaylistRole(call.may(Scope.TRACKS_WRITE))
                .addFolder(1)
                .build();
    }

    private Uni<Answer> tokenInfo(Call call) {
        return usernames
                .of(call)
                .map(own ->
                        Answer.of(to -> to.setTokenInfo(TokenInfo.newBuilder().setUsername(own))));
    }
}
