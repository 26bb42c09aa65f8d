package io.veza.stream.adapter;

import com.google.protobuf.ByteString;
import io.veza.proto.common.v1.Attachment;
import io.veza.stream.domain.attachment.Content;

/** Attachments as protobuf. */
public final class AttachmentWire {

    private AttachmentWire() {}

    public static Attachment attachment(io.veza.stream.domain.attachment.Attachment attachment) {
        Content content = attachment.content();
        return Attachment.newBuilder()
                .setId(attachment.id())
                .setName(attachment.name().value())
                .setKind(kind(content.kind()))
                .setType(content.type())
                .setSizeBytes(content.bytes())
                .setWidth(content.width())
                .setHeight(content.height())
                .setDurationMs(content.durationMs())
                .setWaveform(ByteString.copyFrom(content.waveform()))
                .setUrl(attachment.url())
                .setPreviewUrl(attachment.previewUrl())
                .setDescription(attachment.description())
                .build();
    }

    private static Attachment.Kind kind(Content.Kind kind) {
        return switch (kind) {
            case IMAGE -> Attachment.Kind.IMAGE;
            case AUDIO -> Attachment.Kind.AUDIO;
            case FILE -> Attachment.Kind.FILE;
        };
    }
}
