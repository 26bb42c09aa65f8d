package io.veza.stream.adapter.grpc.upkeep;

import io.veza.proto.stream.v1.MediaFault;
import io.veza.proto.stream.v1.MediaGarbage;
import io.veza.proto.stream.v1.MediaIntegrity;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.application.upkeep.ShowCare;
import io.veza.stream.domain.upkeep.CareRound;
import io.veza.stream.domain.upkeep.FoundFault;
import java.time.Instant;
import java.util.Optional;

/** Rounds of care, as they are told. */
final class UpkeepMessages {

    private UpkeepMessages() {}

    static MediaIntegrity integrity(ShowCare.Integrity integrity) {
        MediaIntegrity.Builder message =
                MediaIntegrity.newBuilder().setObjects(integrity.objects());
        integrity.faults().forEach(fault -> message.addFaults(fault(fault)));
        integrity
                .round()
                .ifPresent(round -> {
                    message.setStartedAt(Times.timestamp(round.startedAt()))
                            .setChecked(round.looked())
                            .setFound(round.found());
                    Instant finished = round.finishedAt();
                    if (finished != null) {
                        message.setFinishedAt(Times.timestamp(finished));
                    }
                });
        return message.build();
    }

    private static MediaFault fault(FoundFault found) {
        return MediaFault.newBuilder()
                .setKey(found.key())
                .setKind(MediaFault.Kind.valueOf(found.fault().name()))
                .setFoundAt(Times.timestamp(found.foundAt()))
                .build();
    }

    static MediaGarbage garbage(Optional<CareRound> last) {
        MediaGarbage.Builder message = MediaGarbage.newBuilder();
        last.ifPresent(round -> {
            message.setDryRun(round.dryRun())
                    .setStartedAt(Times.timestamp(round.startedAt()))
                    .setLooked(round.looked())
                    .setFound(round.found())
                    .setRemoved(round.removed())
                    .setBytes(round.bytes());
            Instant finished = round.finishedAt();
            if (finished != null) {
                message.setFinishedAt(Times.timestamp(finished));
            }
        });
        return message.build();
    }
}
