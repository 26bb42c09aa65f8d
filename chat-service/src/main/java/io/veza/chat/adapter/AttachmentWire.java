package io.veza.chat.adapter;

import com.google.protobuf.ByteString;
import io.veza.proto.common.v1.Attachment;
import java.util.Base64;

/** Files on messages, as protobuf. */
public final class AttachmentWire {

    private AttachmentWire() {}

    static Attachment attachment(io.veza.chat.domain.message.Attachment attachment) {
        return Attachment.newBuilder()
                .setId(attachment.id())
                .setName(attachment.name())
                .setKind(Attachment.Kind.valueOf(attachment.kind().name()))
                .setType(attachment.type())
                .setSizeBytes(attachment.sizeBytes())
                .setWidth(attachment.width())
                .setHeight(attachment.height())
                .setDurationMs(attachment.durationMs())
                .setWaveform(ByteString.copyFrom(Base64.getDecoder().decode(attachment.waveform())))
                .setUrl(attachment.url())
                .setPreviewUrl(attachment.previewUrl())
                .setDescription(attachment.description())
                .build();
    }

    public static io.veza.chat.domain.message.Attachment attachment(Attachment attachment) {
        byte[] waveform = attachment.getWaveform().toByteArray();
        return new io.veza.chat.domain.message.Attachment(
                attachment.getId(),
                attachment.getName(),
                kind(attachment.getKind()),
                attachment.getType(),
                attachment.getSizeBytes(),
                attachment.getWidth(),
                attachment.getHeight(),
                attachment.getDurationMs(),
                Base64.getEncoder().encodeToString(waveform),
                attachment.getUrl(),
                attachment.getPreviewUrl(),
                attachment.getDescription());
    }

    /** What a newer service knows and this one does not is a file. */
    private static io.veza.chat.domain.message.Attachment.Kind kind(Attachment.Kind kind) {
        return switch (kind) {
            case IMAGE -> io.veza.chat.domain.message.Attachment.Kind.IMAGE;
            case AUDIO -> io.veza.chat.domain.message.Attachment.Kind.AUDIO;
            case FILE, KIND_UNSPECIFIED, UNRECOGNIZED ->
                    io.veza.chat.domain.message.Attachment.Kind.FILE;
        };
    }
}
