package io.veza.stream.config;

import io.veza.stream.application.attachment.AttachmentLimits;
import io.veza.stream.application.encode.EncodeLimits;
import io.veza.stream.application.media.MediaLimits;
import io.veza.stream.application.portrait.PortraitLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands configured bounds to those who keep them. */
class LimitProducers {

    @Produces
    @Singleton
    EncodeLimits encodeLimits(EncodeConfig config) {
        return new EncodeLimits(
                config.longestTrack(), config.lease(), config.poll(), config.maxAttempts());
    }

    @Produces
    @Singleton
    AttachmentLimits attachmentLimits(AttachmentConfig config) {
        return new AttachmentLimits(
                config.limit(), config.dailyLimit(), config.unsentFor(), config.claimedFor());
    }

    @Produces
    @Singleton
    PortraitLimits portraitLimits(PortraitConfig config) {
        return new PortraitLimits(config.limit(), config.daily());
    }

    @Produces
    @Singleton
    MediaLimits mediaLimits(MediaConfig config) {
        return new MediaLimits(config.uploadLimit(), config.privateFor());
    }
}
