package io.veza.user.adapter.grpc;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.grpc.Bearer;
import io.veza.proto.user.v1.Consent;
import io.veza.proto.user.v1.ConsentDocument;
import io.veza.proto.user.v1.ConsentPurpose;
import io.veza.proto.user.v1.ConsentService;
import io.veza.proto.user.v1.GiveConsentRequest;
import io.veza.proto.user.v1.ListConsentDocumentsRequest;
import io.veza.proto.user.v1.ListConsentsRequest;
import io.veza.proto.user.v1.ListConsentsResponse;
import io.veza.proto.user.v1.RegisterRequest;
import io.veza.proto.user.v1.User;
import io.veza.proto.user.v1.WithdrawConsentRequest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** This house has terms in version 2, and no privacy notice. */
@QuarkusTest
class ConsentGrpcServiceTest extends GrpcContract {

    private static final ConsentDocument TERMS =
            ConsentDocument.newBuilder()
                    .setPurpose(ConsentPurpose.TERMS)
                    .setVersion("2")
                    .setUrl("https://veza.example.org/terms")
                    .build();

    @GrpcClient("user")
    ConsentService consents;

    @Test
    void whoRegistersAgreesToWhatTheyHaveRead() {
        // Given
        RegisterRequest request = somebody().addAgreed(TERMS).build();

        // When
        User user = answer(accounts.register(request)).getUser();

        // Then
        ListConsentsResponse said = said(user);
        assertThat(said.getItemsList())
                .extracting(Consent::getPurpose, Consent::getVersion, Consent::getGranted)
                .containsExactly(tuple(ConsentPurpose.TERMS, "2", true));
        assertThat(said.getDueList()).isEmpty();
    }

    @Test
    void whoAgreesToAnOlderVersionGetsNoAccount() {
        // Given
        ConsentDocument old = TERMS.toBuilder().setVersion("1").build();

        // When
        String refused = refusal(accounts.register(somebody().addAgreed(old).build()));

        // Then
        assertThat(refused).isEqualTo("CONSENT_OUTDATED");
    }

    @Test
    void whoHasNotAgreedIsAskedOnce() {
        // Given
        User user = register();
        assertThat(said(user).getDueList()).containsExactly(TERMS);

        // When
        answer(as(user).giveConsent(give(ConsentPurpose.TERMS, "2")));

        // Then
        assertThat(said(user).getDueList()).isEmpty();
        assertThat(refusal(as(user).giveConsent(give(ConsentPurpose.TERMS, "1"))))
                .isEqualTo("CONSENT_OUTDATED");
        assertThat(refusal(as(user).withdrawConsent(withdraw(ConsentPurpose.TERMS))))
                .isEqualTo("CONSENT_NEEDED");
    }

    @Test
    void whatIsTakenBackEndsAndStaysInTheLog() throws SQLException {
        // Given
        User user = register();

        // When
        answer(as(user).withdrawConsent(withdraw(ConsentPurpose.SUGGESTIONS)));
        answer(as(user).withdrawConsent(withdraw(ConsentPurpose.SUGGESTIONS)));
        long suggested = suggested(user);
        answer(as(user).giveConsent(give(ConsentPurpose.SUGGESTIONS, "1")));

        // Then
        assertThat(suggested).isZero();
        assertThat(suggested(user)).isEqualTo(1);
        assertThat(said(user).getItemsList())
                .extracting(Consent::getGranted)
                .containsExactly(true, false);
    }

    @Test
    void whatWasSaidIsNeverChanged() {
        User user = register();
        answer(as(user).giveConsent(give(ConsentPurpose.TERMS, "2")));

        assertThatThrownBy(() ->
                        run("update consent set granted = false where account = ?", user.getId()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("stays said");
    }

    @Test
    void everybodyMayReadWhatIsAsked() {
        var documents =
                answer(
                        consents.listConsentDocuments(
                                ListConsentDocumentsRequest.getDefaultInstance()));

        assertThat(documents.getItemsList()).contains(TERMS).hasSize(2);
    }

    private ListConsentsResponse said(User user) {
        return answer(as(user).listConsents(ListConsentsRequest.getDefaultInstance()));
    }

    private long suggested(User user) throws SQLException {
        return count("select count(*) from privacy where suggested and account = ?", user.getId());
    }

    private ConsentService as(User user) {
        return Bearer.attach(consents, logIn(user).getAccessToken());
    }

    private static GiveConsentRequest give(ConsentPurpose purpose, String version) {
        return GiveConsentRequest.newBuilder().setPurpose(purpose).setVersion(version).build();
    }

    private static WithdrawConsentRequest withdraw(ConsentPurpose purpose) {
        return WithdrawConsentRequest.newBuilder().setPurpose(purpose).build();
    }
}
