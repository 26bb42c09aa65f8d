package io.veza.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * How often the API may be called. Every call is held against three levels: the network it comes
 * from, whoever makes it, and what it asks for where that is dear.
 */
@ConfigMapping(prefix = "veza.limits")
public interface LimitsConfig {

    /** Of one network (an IPv4 address, an IPv6 /64), whoever calls. Schools share addresses. */
    Network network();

    /** Of one network, by callers who are not signed in. */
    Anonymous anonymous();

    /** Of one account, whatever its address, by what it is. */
    Person person();

    Premium premium();

    Admin admin();

    /** Of one app password; what it takes is its account's too. */
    Key key();

    /** What one caller may ask of one part of the API. */
    Map<String, Endpoint> endpoints();

    /** A number of calls in a time, so many of them at once. */
    interface Rate {

        int permits();

        int burst();

        @WithDefault("1m")
        Duration window();
    }

    interface Network extends Rate {

        @Override
        @WithDefault("6000")
        int permits();

        @Override
        @WithDefault("2000")
        int burst();
    }

    interface Anonymous extends Rate {

        @Override
        @WithDefault("300")
        int permits();

        @Override
        @WithDefault("300")
        int burst();
    }

    interface Person extends Rate {

        @Override
        @WithDefault("1000")
        int permits();

        @Override
        @WithDefault("500")
        int burst();
    }

    interface Premium extends Rate {

        @Override
        @WithDefault("2000")
        int permits();

        @Override
        @WithDefault("1000")
        int burst();
    }

    interface Admin extends Rate {

        @Override
        @WithDefault("3000")
        int permits();

        @Override
        @WithDefault("1000")
        int burst();
    }

    interface Key extends Rate {

        @Override
        @WithDefault("600")
        int permits();

        @Override
        @WithDefault("300")
        int burst();
    }

    interface Endpoint extends Rate {

        Set<String> methods();

        /** {@code *} stands for one step of a path, {@code **} at its end for any number. */
        String path();
    }
}
