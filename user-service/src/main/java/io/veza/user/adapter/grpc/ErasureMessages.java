package io.veza.user.adapter.grpc;

import com.google.protobuf.Timestamp;
import io.veza.platform.kernel.Page;
import io.veza.proto.user.v1.ErasedCount;
import io.veza.proto.user.v1.Erasure;
import io.veza.proto.user.v1.ErasureAttempt;
import io.veza.proto.user.v1.ErasureCertificate;
import io.veza.proto.user.v1.ErasureStep;
import io.veza.proto.user.v1.ListErasuresResponse;
import io.veza.user.application.erasure.Erasures;
import io.veza.user.domain.erasure.Certificate;
import java.time.Instant;

/** Erasures as others see them: nowhere whom they are about. */
final class ErasureMessages {

    private ErasureMessages() {}

    static ErasureCertificate certificate(Certificate certificate) {
        return ErasureCertificate.newBuilder()
                .setId(certificate.id())
                .setSubject(certificate.subject())
                .setAskedAt(timestamp(certificate.askedAt()))
                .setBegunAt(timestamp(certificate.begunAt()))
                .setDoneAt(timestamp(certificate.doneAt()))
                .addAllErased(certificate.erased().stream().map(ErasureMessages::count).toList())
                .build();
    }

    private static ErasedCount count(Certificate.Count count) {
        return ErasedCount.newBuilder()
                .setService(count.service())
                .setKind(count.kind())
                .setCount(count.count())
                .build();
    }

    static ListErasuresResponse page(Page<Erasures.Attempted> page) {
        ListErasuresResponse.Builder response =
                ListErasuresResponse.newBuilder()
                        .addAllItems(page.items().stream().map(ErasureMessages::erasure).toList());
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    private static Erasure erasure(Erasures.Attempted attempted) {
        var one = attempted.erasure();
        Erasure.Builder message =
                Erasure.newBuilder()
                        .setId(one.id())
                        .setState(Erasure.State.valueOf(one.state().name()))
                        .setStep(ErasureStep.valueOf(one.step().name()))
                        .setAskedAt(timestamp(one.askedAt()))
                        .setBeginsAt(timestamp(one.beginsAt()))
                        .setFailures(one.failures())
                        .addAllLog(
                                attempted.attempts().stream()
                                        .map(ErasureMessages::attempt)
                                        .toList());
        if (one.doneAt() != null) {
            message.setDoneAt(timestamp(one.doneAt()));
        }
        return message.build();
    }

    private static ErasureAttempt attempt(Erasures.Attempt attempt) {
        return ErasureAttempt.newBuilder()
                .setStep(ErasureStep.valueOf(attempt.step().name()))
                .setAt(timestamp(attempt.at()))
                .setFailed(!attempt.failure().isEmpty())
                .setReason(attempt.failure())
                .build();
    }

    static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
