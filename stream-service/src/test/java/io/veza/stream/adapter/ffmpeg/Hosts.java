package io.veza.stream.adapter.ffmpeg;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.veza.stream.application.effect.PluginHost;
import io.veza.stream.application.encode.EncodeLimits;
import io.veza.stream.config.FfmpegConfig;
import java.time.Duration;

/** The ffmpeg of this machine, without the service around it. */
final class Hosts {

    private Hosts() {}

    static PluginHost ffmpeg() {
        Ffmpeg ffmpeg = process();
        FfmpegAbilities abilities = new FfmpegAbilities(ffmpeg);
        try {
            abilities.look(new StartupEvent());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return new FfmpegPluginHost(ffmpeg, new FfprobeProber(ffmpeg), abilities);
    }

    /** That of this machine. */
    static Ffmpeg process() {
        FfmpegConfig config = config();
        return new Ffmpeg(config, limits(), new Sandbox(config));
    }

    static FfmpegConfig config() {
        return new SmallRyeConfigBuilder()
                .withMapping(FfmpegConfig.class)
                .withConverter(Duration.class, 1, new DurationConverter())
                .build()
                .getConfigMapping(FfmpegConfig.class);
    }

    /** Two encoders, whatever this machine has. */
    static EncodeLimits limits() {
        Duration any = Duration.ofMinutes(1);
        return new EncodeLimits(any, any, any, 3, 2, 2);
    }
}
