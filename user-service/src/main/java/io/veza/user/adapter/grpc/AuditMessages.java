package io.veza.user.adapter.grpc;

import com.google.protobuf.Timestamp;
import io.veza.platform.kernel.Page;
import io.veza.proto.common.v1.Person;
import io.veza.proto.user.v1.AuditEntry;
import io.veza.proto.user.v1.AuditFault;
import io.veza.proto.user.v1.AuditVerdict;
import io.veza.proto.user.v1.ExportAuditRequest;
import io.veza.proto.user.v1.ListAuditRequest;
import io.veza.proto.user.v1.ListAuditResponse;
import io.veza.user.application.account.PersonView;
import io.veza.user.application.audit.AuditQuery;
import io.veza.user.application.audit.AuditView;
import io.veza.user.application.audit.VerifyAudit;
import io.veza.user.domain.audit.Act;
import io.veza.user.domain.audit.Entry;
import io.veza.user.domain.audit.Fault;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The audit log on the wire. */
final class AuditMessages {

    private AuditMessages() {}

    static AuditQuery query(ListAuditRequest request) {
        return new AuditQuery(
                request.getActor(),
                request.getSubject(),
                act(request.getAct()),
                request.hasFrom() ? instant(request.getFrom()) : null,
                request.hasTo() ? instant(request.getTo()) : null);
    }

    static AuditQuery query(ExportAuditRequest request) {
        return new AuditQuery(
                request.getActor(),
                request.getSubject(),
                act(request.getAct()),
                request.hasFrom() ? instant(request.getFrom()) : null,
                request.hasTo() ? instant(request.getTo()) : null);
    }

    private static @Nullable Act act(AuditEntry.Act act) {
        return act == AuditEntry.Act.ACT_UNSPECIFIED ? null : Act.valueOf(act.name());
    }

    static ListAuditResponse page(Page<AuditView> page) {
        ListAuditResponse.Builder response =
                ListAuditResponse.newBuilder()
                        .addAllItems(page.items().stream().map(AuditMessages::entry).toList());
        if (page.nextCursor() != null) {
            response.setNextCursor(page.nextCursor());
        }
        return response.build();
    }

    static AuditEntry entry(AuditView view) {
        Entry entry = view.found().link().entry();
        AuditEntry.Builder message =
                AuditEntry.newBuilder()
                        .setSeq(entry.seq())
                        .setAt(timestamp(entry.at()))
                        .setAct(AuditEntry.Act.valueOf(entry.act().name()))
                        .setEvent(entry.event())
                        .putAllDetails(entry.details())
                        .putAllPersonal(view.personal())
                        .setHash(HexFormat.of().formatHex(view.found().link().hash()));
        if (entry.actor() != null) {
            message.setActor(person(entry.actor(), view.found().actor()));
        }
        if (entry.subject() != null) {
            message.setSubject(person(entry.subject(), view.found().subject()));
        }
        return message.build();
    }

    private static Person person(long id, @Nullable PersonView known) {
        return known == null ? Person.newBuilder().setId(id).build() : UserMessages.person(known);
    }

    static AuditVerdict verdict(VerifyAudit.Verdict verdict) {
        AuditVerdict.Builder message =
                AuditVerdict.newBuilder()
                        .setSound(verdict.faults().isEmpty())
                        .addAllFaults(verdict.faults().stream().map(AuditMessages::fault).toList())
                        .setUntil(verdict.until().seq())
                        .setHash(HexFormat.of().formatHex(verdict.until().hash()))
                        .setMore(verdict.more())
                        .setHeads(verdict.heads());
        verdict.outside().ifPresent(message::setOutside);
        return message.build();
    }

    private static AuditFault fault(Fault fault) {
        return AuditFault.newBuilder()
                .setKind(AuditFault.Kind.valueOf(fault.kind().name()))
                .setSeq(fault.seq())
                .build();
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
