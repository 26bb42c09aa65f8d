package io.veza.stream.config;

import io.veza.platform.kernel.Role;
import io.veza.stream.application.attachment.AttachmentLimits;
import io.veza.stream.application.encode.EncodeLimits;
import io.veza.stream.application.media.MediaLimits;
import io.veza.stream.application.playlist.PlaylistLimits;
import io.veza.stream.application.portrait.PortraitLimits;
import io.veza.stream.application.upload.UploadLimits;
import io.veza.stream.domain.lyrics.LyricsLimits;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Hands configured bounds to those who keep them. */
class LimitProducers {

    private static final int WORKERS_FOR_EACH_CORE = 4;

    @Produces
    @Singleton
    EncodeLimits encodeLimits(EncodeConfig config, FfmpegConfig ffmpeg) {
        return new EncodeLimits(
                config.longestTrack(),
                config.lease(),
                config.poll(),
                config.maxAttempts(),
                ffmpeg.processes() > 0 ? ffmpeg.processes() : cores(),
                config.share() > 0 ? config.share() : Math.max(1, workers(config) / 2));
    }

    static int workers(EncodeConfig config) {
        return config.workers() < 0 ? WORKERS_FOR_EACH_CORE * cores() : config.workers();
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
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
    PlaylistLimits playlistLimits(PlaylistConfig config) {
        return new PlaylistLimits(config.most(), config.entries(), config.editors());
    }

    @Produces
    @Singleton
    UploadLimits uploadLimits(UploadConfig config) {
        UploadConfig.Quota quota = config.quota();
        return new UploadLimits(
                config.limit(),
                config.open(),
                config.diskFloor(),
                config.kept(),
                config.lease(),
                Map.of(
                        Role.USER, quota.user(),
                        Role.PREMIUM, quota.premium(),
                        Role.ADMIN, quota.admin(),
                        Role.SUPER_ADMIN, quota.admin()));
    }

    @Produces
    @Singleton
    LyricsLimits lyricsLimits(LyricsConfig config) {
        return new LyricsLimits(config.bytes(), config.lines(), config.words());
    }

    @Produces
    @Singleton
    MediaLimits mediaLimits(MediaConfig config) {
        return new MediaLimits(config.uploadLimit(), config.privateFor());
    }
}
