package io.veza.stream.config;

import io.veza.platform.kernel.Role;
import io.veza.stream.application.album.AlbumLimits;
import io.veza.stream.application.attachment.AttachmentLimits;
import io.veza.stream.application.comment.CommentLimits;
import io.veza.stream.application.cover.CoverLimits;
import io.veza.stream.application.effect.EffectLimits;
import io.veza.stream.application.encode.EncodeLimits;
import io.veza.stream.application.link.LinkLimits;
import io.veza.stream.application.media.MediaLimits;
import io.veza.stream.application.playlist.PlaylistLimits;
import io.veza.stream.application.portrait.PortraitLimits;
import io.veza.stream.application.rating.RatingLimits;
import io.veza.stream.application.sound.SoundLimits;
import io.veza.stream.application.track.PublicationLimits;
import io.veza.stream.application.upkeep.UpkeepLimits;
import io.veza.stream.application.upload.UploadLimits;
import io.veza.stream.application.version.VersionLimits;
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
    CoverLimits coverLimits(CoverConfig config) {
        return new CoverLimits(config.limit(), config.daily());
    }

    @Produces
    @Singleton
    AlbumLimits albumLimits(AlbumConfig config) {
        return new AlbumLimits(config.most(), config.tracks());
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
    SoundLimits soundLimits(SoundConfig config) {
        return new SoundLimits(config.longest(), config.lease(), config.attempts());
    }

    @Produces
    @Singleton
    CommentLimits commentLimits(CommentConfig config) {
        return new CommentLimits(config.most());
    }

    @Produces
    @Singleton
    RatingLimits ratingLimits(RatingConfig config) {
        return new RatingLimits(config.toldFrom(), config.averaged());
    }

    @Produces
    @Singleton
    MediaLimits mediaLimits(MediaConfig config, LinkConfig links, DownloadConfig downloads) {
        return new MediaLimits(
                config.uploadLimit(), config.privateFor(), links.openFor(), downloads.openFor());
    }

    @Produces
    @Singleton
    UpkeepLimits upkeepLimits(MediaConfig config) {
        return new UpkeepLimits(config.readEvery(), config.garbage().after());
    }

    @Produces
    @Singleton
    PublicationLimits publicationLimits(PublicationConfig config) {
        return new PublicationLimits(config.furthest());
    }

    @Produces
    @Singleton
    VersionLimits versionLimits(VersionConfig config) {
        return new VersionLimits(config.most(), config.grace(), config.failedFor());
    }

    @Produces
    @Singleton
    EffectLimits effectLimits(EffectConfig config) {
        return new EffectLimits(
                config.previews(),
                config.kept(),
                config.openFor(),
                config.renders(),
                config.toldFor());
    }

    @Produces
    @Singleton
    LinkLimits linkLimits(LinkConfig config) {
        return new LinkLimits(config.most());
    }
}
