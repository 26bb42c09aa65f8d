package io.veza.gateway.subsonic.call;

import io.veza.gateway.session.Session;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import java.util.List;

/** What a player asks, and for whom. */
public record Call(Parameters parameters, Session session) {

    private static final int LONGEST_NAME = 60;

    public Principal who() {
        return session.principal();
    }

    /** What the key is not good for is left out where it only adorns an answer. */
    public boolean may(Scope scope) {
        return who().scopes().include(scope);
    }

    public Id id(String name) {
        return Id.parse(parameters.require(name));
    }

    public long id(String name, Kind kind) {
        return Id.parse(kind, parameters.require(name));
    }

    public List<Long> tracks(String name) {
        return parameters.all(name).stream().map(text -> Id.parse(Kind.TRACK, text)).toList();
    }

    /** What the player calls itself. */
    public String client() {
        String name = parameters.text("c");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
