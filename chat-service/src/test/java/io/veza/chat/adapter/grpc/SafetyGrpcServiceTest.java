package io.veza.chat.adapter.grpc;

import static io.veza.chat.adapter.grpc.Calls.as;
import static io.veza.chat.adapter.grpc.Calls.reason;
import static io.veza.chat.fakes.House.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.veza.proto.chat.v1.ContentRule;
import io.veza.proto.chat.v1.ContentRule.Action;
import io.veza.proto.chat.v1.ContentRule.Kind;
import io.veza.proto.chat.v1.CountReportsRequest;
import io.veza.proto.chat.v1.CreateRuleRequest;
import io.veza.proto.chat.v1.DeleteRuleRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.NewPoll;
import io.veza.proto.chat.v1.Report;
import io.veza.proto.chat.v1.ReportMessageRequest;
import io.veza.proto.chat.v1.ReportReceipt;
import io.veza.proto.chat.v1.ResolveReportRequest;
import io.veza.proto.chat.v1.RuleService;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.TestRulesRequest;
import io.veza.proto.chat.v1.TestRulesResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SafetyGrpcServiceTest extends ModerationDesk {

    @GrpcClient("chat")
    RuleService rules;

    @Test
    void aRuleHoldsAtOnceForMessagesAndEditsUntilItIsTakenBack() {
        // Given
        long message = await(say(bela, "fine")).getMessage().getId();
        ContentRule made = await(create(rule(Kind.WORDS, Action.BLOCK, "casino")));

        // When
        String refused = reason(say(bela, "come to my c4s1no"));

        // Then
        assertThat(refused).isEqualTo("MESSAGE_BLOCKED");
        assertThat(reason(edit(bela, message, "casino"))).isEqualTo("MESSAGE_BLOCKED");
        await(say(anna, "casino, says the owner"));
        assertThat(log())
                .extracting(ModerationAction::getKind)
                .containsExactly(
                        ModerationAction.Kind.BLOCK_MESSAGE, ModerationAction.Kind.CREATE_RULE);
        assertThat(log().getFirst().getAutomatic()).isTrue();
        assertThat(log().getFirst().getRule()).isEqualTo(made.getId());
        await(reverse(log().getLast()));
        await(say(bela, "casino"));
        assertThat(reason(reverse(log().getLast()))).isEqualTo("NOT_REVERSIBLE");
    }

    @Test
    void aRuleHoldsForWhatAPollOffersToo() {
        // Given
        await(create(rule(Kind.WORDS, Action.BLOCK, "casino")));
        NewPoll poll =
                NewPoll.newBuilder()
                        .setQuestion("Where to?")
                        .addOptions("the mill")
                        .addOptions("my c4sino")
                        .build();

        // When
        String refused =
                reason(
                        as(messages, bela)
                                .sendMessage(
                                        SendMessageRequest.newBuilder()
                                                .setRoom(room)
                                                .setPoll(poll)
                                                .build()));

        // Then
        assertThat(refused).isEqualTo("MESSAGE_BLOCKED");
    }

    @Test
    void aDroppedRuleComesBackWhenThatIsTakenBack() {
        // Given
        ContentRule made =
                await(create(rule(Kind.REGEX, Action.BLOCK, "\\bfree (nitro|coins)\\b")));
        await(
                as(rules, anna)
                        .deleteRule(
                                DeleteRuleRequest.newBuilder()
                                        .setRoom(room)
                                        .setId(made.getId())
                                        .build()));
        await(say(bela, "free nitro"));

        // When
        await(reverse(log().getFirst()));

        // Then
        assertThat(reason(say(bela, "Free Nitro"))).isEqualTo("MESSAGE_BLOCKED");
    }

    @Test
    void strangersExpressionsAreTakenOnlyInLinearTime() {
        // When
        String refused = reason(create(rule(Kind.REGEX, Action.BLOCK, "(?=x)a")));

        // Then
        assertThat(refused).isEqualTo("RULE_INVALID");
        assertThat(reason(create(rule(Kind.REGEX, Action.BLOCK, "((a{100}){100}){100}"))))
                .isEqualTo("RULE_INVALID");
        assertThat(reason(create(rule(Kind.REGEX, Action.BLOCK, ".*")))).isEqualTo("RULE_INVALID");
        await(create(rule(Kind.REGEX, Action.BLOCK, "(a+)+$")));
        await(say(bela, "a".repeat(3_999) + "b"));
    }

    @Test
    void membersSeeAndChangeNoRules() {
        assertThat(reason(as(rules, bela).createRule(request(rule(Kind.WORDS, Action.BLOCK, "x")))))
                .isEqualTo("MISSING_PERMISSION");
        assertThat(
                        reason(
                                as(rules, anna)
                                        .createRule(
                                                request(rule(Kind.WORDS, Action.BLOCK, "x"))
                                                        .toBuilder()
                                                        .setRoom(0)
                                                        .build())))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aTextIsTriedWithoutSayingIt() {
        // Given
        await(create(rule(Kind.WORDS, Action.FLAG, "casino")));
        await(create(rule(Kind.LINKS, Action.BLOCK, "evil.example")));
        TestRulesRequest request =
                TestRulesRequest.newBuilder()
                        .setRoom(room)
                        .setText("casino at evil.example")
                        .build();

        // When
        TestRulesResponse tried = await(as(rules, anna).testRules(request));

        // Then
        assertThat(tried.getHitsList())
                .extracting(TestRulesResponse.Hit::getAction)
                .containsExactly(Action.BLOCK, Action.FLAG);
    }

    @Test
    void whatIsFlaggedWaitsInTheQueue() {
        // Given
        await(create(rule(Kind.WORDS, Action.FLAG, "casino")));

        // When
        await(say(bela, "casino?"));

        // Then
        Report report = queue().getFirst();
        assertThat(report.getReasonsList()).containsExactly(Report.Reason.RULE);
        assertThat(report.getEvidence()).isEqualTo("casino?");
        assertThat(report.getReporters()).isZero();
        assertThat(report.getSubject().getId()).isEqualTo(bela);
    }

    @Test
    void aReportIsSettledByDeletingInOneStroke() {
        // Given
        await(join(carl));
        long message = await(say(bela, "buy this")).getMessage().getId();
        await(report(carl, message, "again and again"));
        assertThat(await(report(carl, message, "again")).getDuplicate()).isTrue();
        await(report(anna, message, ""));
        Report waiting = queue().getFirst();

        // When
        Report settled = await(resolve(anna, waiting, Report.Resolution.DELETE));

        // Then
        assertThat(waiting.getReporters()).isEqualTo(2);
        assertThat(waiting.getSeq()).isPositive();
        assertThat(waiting.hasThreadRoot()).isFalse();
        assertThat(settled.hasSeq()).isFalse();
        assertThat(waiting.getNotesList()).containsExactly("again and again");
        assertThat(settled.getState()).isEqualTo(Report.State.RESOLVED);
        assertThat(settled.getEvidence()).isEqualTo("buy this");
        assertThat(settled.getAction().getKind()).isEqualTo(ModerationAction.Kind.DELETE_MESSAGES);
        assertThat(settled.getAction().getReport()).isEqualTo(waiting.getId());
        assertThat(queue()).isEmpty();
        assertThat(events().getLast().getType()).isEqualTo("messages.deleted");
        assertThat(reason(resolve(anna, waiting, Report.Resolution.BAN)))
                .isEqualTo("REPORT_CLOSED");
    }

    @Test
    void aDismissalIsTakenBack() {
        // Given
        long message = await(say(anna, "la la la")).getMessage().getId();
        await(report(bela, message, ""));
        await(resolve(anna, queue().getFirst(), Report.Resolution.DISMISS));

        // When
        await(reverse(log().getFirst()));

        // Then
        assertThat(queue()).hasSize(1);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void reportsAreForThoseWhoKeepOrder() {
        // Given
        long message = await(say(anna, "hm")).getMessage().getId();
        await(report(bela, message, ""));

        // When
        String refused = reason(as(reports, bela).listReports(all()));

        // Then
        assertThat(refused).isEqualTo("MISSING_PERMISSION");
        assertThat(reason(report(anna, message, ""))).isEqualTo("INVALID_REQUEST");
        assertThat(reason(report(bela, 5, ""))).isEqualTo("MESSAGE_NOT_FOUND");
        assertThat(reason(resolve(bela, queue().getFirst(), Report.Resolution.DISMISS)))
                .isEqualTo("MISSING_PERMISSION");
    }

    private Uni<ContentRule> create(ContentRule rule) {
        return as(rules, anna).createRule(request(rule));
    }

    private CreateRuleRequest request(ContentRule rule) {
        return CreateRuleRequest.newBuilder().setRoom(room).setRule(rule).build();
    }

    private static ContentRule rule(Kind kind, Action action, String pattern) {
        return ContentRule.newBuilder()
                .setName("No " + kind.name())
                .setKind(kind)
                .addPatterns(pattern)
                .setAction(action)
                .setEnabled(true)
                .build();
    }

    private Uni<?> edit(long user, long message, String text) {
        return as(messages, user)
                .editMessage(
                        EditMessageRequest.newBuilder()
                                .setRoom(room)
                                .setMessage(message)
                                .setText(text)
                                .build());
    }

    private Uni<ReportReceipt> report(long user, long message, String note) {
        return as(reports, user)
                .reportMessage(
                        ReportMessageRequest.newBuilder()
                                .setRoom(room)
                                .setMessage(message)
                                .setReason(Report.Reason.SPAM)
                                .setNote(note)
                                .build());
    }

    private Uni<Report> resolve(long user, Report report, Report.Resolution resolution) {
        return as(reports, user)
                .resolveReport(
                        ResolveReportRequest.newBuilder()
                                .setRoom(room)
                                .setReport(report.getId())
                                .setResolution(resolution)
                                .setReason("as I see it")
                                .build());
    }

    private int waiting() {
        CountReportsRequest request = CountReportsRequest.newBuilder().setRoom(room).build();
        return await(as(reports, anna).countReports(request)).getOpen();
    }
}
