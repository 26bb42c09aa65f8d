package io.veza.user.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is unusual about a sign-in. */
@ConfigMapping(prefix = "veza.alert")
public interface AlertConfig {

    /** km/h between two sign-ins that nobody travels. */
    @WithDefault("900")
    int fastest();

    /** km below which places are too uncertain to speak of travel. */
    @WithDefault("200")
    int nearest();

    /** Names tried in vain from one address, or networks that tried one name. */
    @WithDefault("10")
    int names();

    /** For how long such trials are counted. */
    @WithDefault("1h")
    Duration siege();

    /** Sign-ins before somebody has usual hours. */
    @WithDefault("20")
    int enough();

    /** Over which these lie. */
    @WithDefault("14d")
    Duration span();

    /** Hours to either side of a sign-in that are as usual as its own. */
    @WithDefault("3")
    int spread();
}
