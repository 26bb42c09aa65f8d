package io.veza.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the API may be called. */
@ConfigMapping(prefix = "veza.limits")
public interface LimitsConfig {

    /** Of one address, by callers who are not signed in. Households and schools share addresses. */
    Anonymous anonymous();

    /** Of one account, whatever its address. */
    Person person();

    interface Anonymous {

        @WithDefault("300")
        int permits();

        @WithDefault("1m")
        Duration window();
    }

    interface Person {

        @WithDefault("1000")
        int permits();

        @WithDefault("1m")
        Duration window();
    }
}
