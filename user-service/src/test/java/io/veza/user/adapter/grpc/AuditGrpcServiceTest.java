package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.user.v1.AuditEntry;
import io.veza.proto.user.v1.AuditEntry.Act;
import io.veza.proto.user.v1.AuditFault;
import io.veza.proto.user.v1.AuditService;
import io.veza.proto.user.v1.AuditVerdict;
import io.veza.proto.user.v1.BanAccountRequest;
import io.veza.proto.user.v1.ExportAuditRequest;
import io.veza.proto.user.v1.ListAuditRequest;
import io.veza.proto.user.v1.MeasureService;
import io.veza.proto.user.v1.NoteOperationRequest;
import io.veza.proto.user.v1.OperationNoted;
import io.veza.proto.user.v1.Tokens;
import io.veza.proto.user.v1.User;
import io.veza.proto.user.v1.VerifyAuditRequest;
import io.veza.user.application.audit.SignHead;
import io.veza.user.application.subject.SubjectKeys;
import io.veza.user.domain.audit.Head;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The last of these leave a log behind that nobody can mend. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditGrpcServiceTest extends GrpcContract {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Under the writer's lock: an entry that is just being added would end up behind a gap. */
    private static final String CUT_OFF =
            """
            do $$ begin
                perform pg_advisory_xact_lock(hashtextextended('veza.user.audit', 0));
                delete from audit_entry where seq >= (select max(seq) from audit_head);
                delete from audit_head;
            end $$
            """;

    @GrpcClient("user")
    AuditService audit;

    @GrpcClient("user")
    MeasureService measures;

    @Inject SubjectKeys keys;

    @Inject SignHead sign;

    @Test
    @Order(1)
    void whatIsPersonalGoesWithThePersonAndTheChainHolds() {
        // Given
        User user = register();
        logIn(user);
        Tokens root = logIn("root");
        answer(Bearer.attach(measures, root.getAccessToken()).banAccount(ban(user)));
        AuditEntry banned = only(root, Act.BANNED, user);
        assertThat(banned.getActor().getHandle()).isEqualTo("root");
        assertThat(banned.getSubject().getHandle()).isEqualTo(user.getHandle());
        assertThat(banned.getPersonalMap()).containsEntry("reason", "sells followers");
        assertThat(only(root, Act.SIGNED_IN, user).getPersonalMap()).containsKey("network");

        // When
        answer(keys.destroy(user.getId()));

        // Then
        AuditEntry after = only(root, Act.BANNED, user);
        assertThat(after.getPersonalMap()).isEmpty();
        assertThat(after.getHash()).isEqualTo(banned.getHash());
        assertThat(verify(root).getFaultsList()).isEmpty();
    }

    @Test
    @Order(2)
    void readingIsKeptToo() {
        User user = register();
        Tokens root = logIn("root");

        list(root, Act.REGISTERED, user);

        assertThat(only(root, Act.AUDIT_READ, user).getDetailsMap())
                .containsEntry("way", "LIST")
                .containsEntry("act", "REGISTERED");
    }

    @Test
    @Order(2)
    void whatAnAdminHasDoneAgainIsKept() {
        // Given
        Tokens root = logIn("root");
        NoteOperationRequest request =
                NoteOperationRequest.newBuilder()
                        .setKind(OperationNoted.Kind.PARKED_RETRY)
                        .setService("chat")
                        .setWhat("chat-search 12")
                        .build();

        // When
        answer(of(root).noteOperation(request));

        // Then
        ListAuditRequest operations = ListAuditRequest.newBuilder().setAct(Act.OPERATED).build();
        Poll.until(
                PATIENCE,
                "it is kept",
                () -> answer(of(root).listAudit(operations)).getItemsCount() > 0);
        assertThat(answer(of(root).listAudit(operations)).getItems(0).getDetailsMap())
                .containsEntry("kind", "PARKED_RETRY")
                .containsEntry("service", "chat")
                .containsEntry("what", "chat-search 12");
    }

    @Test
    @Order(3)
    void onlyAdminsReadIt() {
        AuditService of = Bearer.attach(audit, logIn(register()).getAccessToken());

        assertThat(refusal(of.listAudit(ListAuditRequest.getDefaultInstance())))
                .isEqualTo("FORBIDDEN");
        assertThat(refusal(of.verifyAudit(VerifyAuditRequest.getDefaultInstance())))
                .isEqualTo("FORBIDDEN");
        assertThat(
                        refusal(
                                of.exportAudit(ExportAuditRequest.getDefaultInstance())
                                        .collect()
                                        .last()))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    @Order(4)
    void anExportHasAllOfItInItsOrder() {
        // Given
        Tokens root = logIn("root");
        only(root, Act.REGISTERED, register());

        // When
        List<AuditEntry> all =
                answer(
                        of(root).exportAudit(ExportAuditRequest.getDefaultInstance())
                                .collect()
                                .asList());

        // Then
        assertThat(all.stream().map(AuditEntry::getSeq))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
    }

    @Test
    @Order(5)
    void nothingIsChangedByAccidentAndNothingOnPurposeUnseen() throws SQLException {
        // Given
        Tokens root = logIn("root");
        only(root, Act.REGISTERED, register());
        assertThatThrownBy(() -> run("delete from audit_entry where seq = ?", 1))
                .hasMessageContaining("only ever added to");
        execute("alter table audit_entry disable trigger audit_entry_stays");

        // When
        run("update audit_entry set event = event + 1 where seq = ?", 1);

        // Then
        assertThat(verify(root).getFaultsList()).containsExactly(fault(AuditFault.Kind.ALTERED, 1));
        run("update audit_entry set event = event - 1 where seq = ?", 1);
        assertThat(verify(root).getFaultsList()).isEmpty();
    }

    @Test
    @Order(6)
    void aHeadThatSomebodyElseSignedIsNotBelieved() throws SQLException, GeneralSecurityException {
        // Given
        Tokens root = logIn("root");
        only(root, Act.REGISTERED, register());
        answer(sign.handle());

        // When
        forge(999_999);

        // Then
        assertThat(verify(root).getFaultsList())
                .containsExactly(fault(AuditFault.Kind.HEAD_FORGED, 999_999));
        execute("delete from audit_head where seq = 999999");
        execute("delete from audit_key where kid = 'mine'");
    }

    @Test
    @Order(7)
    void aHeadOutsideTellsOfWhatIsGoneWithAllHeadsInside() throws SQLException {
        // Given
        Tokens root = logIn("root");
        only(root, Act.REGISTERED, register());
        answer(sign.handle());
        assertThat(verify(root).getOutside()).isPositive();

        // When
        execute(CUT_OFF);

        // Then
        assertThat(verify(root).getFaultsList())
                .extracting(AuditFault::getKind)
                .containsAnyOf(AuditFault.Kind.TAIL_MISSING, AuditFault.Kind.HEAD_DIFFERS);
    }

    /** With a key of one's own, put where the others are, as the database's owner could. */
    private void forge(long seq) throws SQLException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Instant now = Instant.EPOCH;
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(Head.text(seq, new byte[32], now));
        put(
                "insert into audit_key select 'mine', ?, wrapped, since from audit_key limit 1",
                pair.getPublic().getEncoded());
        put(
                "insert into audit_head values ("
                        + seq
                        + ", decode(repeat('00', 32), 'hex'), to_timestamp(0), 'mine', ?)",
                signature.sign());
    }

    private void put(String sql, byte[] value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, value);
            statement.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static AuditFault fault(AuditFault.Kind kind, long seq) {
        return AuditFault.newBuilder().setKind(kind).setSeq(seq).build();
    }

    private AuditService of(Tokens tokens) {
        return Bearer.attach(audit, tokens.getAccessToken());
    }

    private AuditVerdict verify(Tokens admin) {
        return answer(of(admin).verifyAudit(VerifyAuditRequest.getDefaultInstance()));
    }

    /** Waits for it: the log follows what happens within moments. */
    private AuditEntry only(Tokens admin, Act act, User subject) {
        Poll.until(PATIENCE, act + " is kept", () -> !list(admin, act, subject).isEmpty());
        return list(admin, act, subject).getLast();
    }

    private List<AuditEntry> list(Tokens admin, Act act, User subject) {
        ListAuditRequest request =
                ListAuditRequest.newBuilder().setAct(act).setSubject(subject.getId()).build();
        return answer(of(admin).listAudit(request)).getItemsList();
    }

    private static BanAccountRequest ban(User user) {
        return BanAccountRequest.newBuilder()
                .setUser(user.getId())
                .setReason("sells followers")
                .build();
    }
}
