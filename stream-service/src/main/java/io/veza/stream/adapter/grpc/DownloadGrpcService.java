package io.veza.stream.adapter.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Uni;
import io.veza.platform.grpc.Caller;
import io.veza.proto.stream.v1.Download;
import io.veza.proto.stream.v1.DownloadService;
import io.veza.proto.stream.v1.GetDownloadRequest;
import io.veza.stream.application.download.GetDownload;
import io.veza.stream.domain.download.DownloadFormat;

/** Serves {@code veza.stream.v1.DownloadService}. */
@GrpcService
class DownloadGrpcService implements DownloadService {

    private final GetDownload getDownload;
    private final Caller caller;

    DownloadGrpcService(GetDownload getDownload, Caller caller) {
        this.getDownload = getDownload;
        this.caller = caller;
    }

    @Override
    public Uni<Download> getDownload(GetDownloadRequest request) {
        GetDownload.Query query =
                new GetDownload.Query(
                        request.getTrack(), format(request.getFormat()), caller.principal());
        return getDownload.handle(query).map(DownloadGrpcService::toProto);
    }

    private static DownloadFormat format(Download.Format format) {
        return format == Download.Format.FORMAT_UNSPECIFIED
                ? DownloadFormat.ORIGINAL
                : DownloadFormat.valueOf(format.name());
    }

    private static Download toProto(GetDownload.Offer offer) {
        return Download.newBuilder()
                .setUrl(offer.address())
                .setFileName(offer.name().value())
                .setExpiresAt(Times.timestamp(offer.expires()))
                .build();
    }
}
