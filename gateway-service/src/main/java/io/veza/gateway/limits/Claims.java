package io.veza.gateway.limits;

import io.veza.gateway.config.LimitsConfig;
import io.veza.gateway.config.LimitsConfig.Endpoint;
import io.veza.gateway.config.LimitsConfig.Rate;
import io.veza.gateway.session.Session;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Role;
import io.veza.platform.ratelimit.Claim;
import io.veza.platform.ratelimit.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call is held against. */
@ApplicationScoped
class Claims {

    private final Limit network;
    private final Limit anonymous;
    private final Limit person;
    private final Limit premium;
    private final Limit admin;
    private final Limit key;
    private final List<Part> parts;

    Claims(LimitsConfig config) {
        network = limit(config.network());
        anonymous = limit(config.anonymous());
        person = limit(config.person());
        premium = limit(config.premium());
        admin = limit(config.admin());
        key = limit(config.key());
        parts =
                config.endpoints().entrySet().stream()
                        .map(one -> part(one.getKey(), one.getValue()))
                        .toList();
    }

    private static Part part(String name, Endpoint endpoint) {
        return new Part(name, endpoint.methods(), PathPattern.of(endpoint.path()), limit(endpoint));
    }

    private static Limit limit(Rate rate) {
        return new Limit(rate.permits(), rate.window(), rate.burst());
    }

    /**
     * @param address the network the call comes from
     */
    List<Claim> of(String method, String path, String address, Optional<Session> session) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim("network", address, network));
        String caller =
                session.map(s -> addCaller(s.principal(), claims))
                        .orElseGet(() -> addStranger(address, claims));
        List<String> steps = PathPattern.steps(path);
        for (Part part : parts) {
            if (part.methods().contains(method) && part.path().matches(steps)) {
                claims.add(new Claim("endpoint-" + part.name(), caller, part.limit()));
            }
        }
        return claims;
    }

    private String addCaller(Principal who, List<Claim> claims) {
        String user = Long.toString(who.user());
        claims.add(new Claim("person", user, tier(who.role())));
        if (!who.scopes().areAll()) {
            claims.add(new Claim("key", Long.toString(who.session()), key));
        }
        return user;
    }

    private String addStranger(String address, List<Claim> claims) {
        claims.add(new Claim("anonymous", address, anonymous));
        return address;
    }

    private Limit tier(Role role) {
        return switch (role) {
            case USER -> person;
            case PREMIUM -> premium;
            case ADMIN, SUPER_ADMIN -> admin;
        };
    }

    private record Part(String name, Set<String> methods, PathPattern path, Limit limit) {}
}
