package io.veza.gateway.fake;

import com.google.protobuf.Message;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServiceDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.StatusProto;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.veza.platform.grpc.ErrorStatus;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.proto.chat.v1.AcquaintanceServiceGrpc;
import io.veza.proto.chat.v1.ActivityServiceGrpc;
import io.veza.proto.chat.v1.AnalyticsServiceGrpc;
import io.veza.proto.chat.v1.CommandServiceGrpc;
import io.veza.proto.chat.v1.DirectServiceGrpc;
import io.veza.proto.chat.v1.DraftServiceGrpc;
import io.veza.proto.chat.v1.ExportServiceGrpc;
import io.veza.proto.chat.v1.InvitationServiceGrpc;
import io.veza.proto.chat.v1.LoadRoomServiceGrpc;
import io.veza.proto.chat.v1.MentionServiceGrpc;
import io.veza.proto.chat.v1.MessageServiceGrpc;
import io.veza.proto.chat.v1.ModerationServiceGrpc;
import io.veza.proto.chat.v1.PollServiceGrpc;
import io.veza.proto.chat.v1.PresenceServiceGrpc;
import io.veza.proto.chat.v1.ReadingServiceGrpc;
import io.veza.proto.chat.v1.ReportServiceGrpc;
import io.veza.proto.chat.v1.RoleServiceGrpc;
import io.veza.proto.chat.v1.RoomServiceGrpc;
import io.veza.proto.chat.v1.RuleServiceGrpc;
import io.veza.proto.chat.v1.ScheduledServiceGrpc;
import io.veza.proto.chat.v1.SearchServiceGrpc;
import io.veza.proto.chat.v1.ThreadServiceGrpc;
import io.veza.proto.common.v1.EventLogServiceGrpc;
import io.veza.proto.common.v1.InfoServiceGrpc;
import io.veza.proto.common.v1.ParkedEventServiceGrpc;
import io.veza.proto.stream.v1.AlbumCatalogueServiceGrpc;
import io.veza.proto.stream.v1.AlbumServiceGrpc;
import io.veza.proto.stream.v1.AttachmentServiceGrpc;
import io.veza.proto.stream.v1.CatalogueServiceGrpc;
import io.veza.proto.stream.v1.CommentServiceGrpc;
import io.veza.proto.stream.v1.CoverServiceGrpc;
import io.veza.proto.stream.v1.DownloadServiceGrpc;
import io.veza.proto.stream.v1.EpisodeServiceGrpc;
import io.veza.proto.stream.v1.FeedImportServiceGrpc;
import io.veza.proto.stream.v1.FeedServiceGrpc;
import io.veza.proto.stream.v1.LibraryServiceGrpc;
import io.veza.proto.stream.v1.LikeServiceGrpc;
import io.veza.proto.stream.v1.LinkServiceGrpc;
import io.veza.proto.stream.v1.ListenServiceGrpc;
import io.veza.proto.stream.v1.ListeningServiceGrpc;
import io.veza.proto.stream.v1.LyricsServiceGrpc;
import io.veza.proto.stream.v1.MediaGarbageServiceGrpc;
import io.veza.proto.stream.v1.MediaIntegrityServiceGrpc;
import io.veza.proto.stream.v1.PlaylistEditorServiceGrpc;
import io.veza.proto.stream.v1.PlaylistEntryServiceGrpc;
import io.veza.proto.stream.v1.PlaylistFileServiceGrpc;
import io.veza.proto.stream.v1.PlaylistSearchServiceGrpc;
import io.veza.proto.stream.v1.PlaylistServiceGrpc;
import io.veza.proto.stream.v1.PluginHostServiceGrpc;
import io.veza.proto.stream.v1.PodcastServiceGrpc;
import io.veza.proto.stream.v1.PortraitServiceGrpc;
import io.veza.proto.stream.v1.RatingServiceGrpc;
import io.veza.proto.stream.v1.RepostServiceGrpc;
import io.veza.proto.stream.v1.ScrobblerServiceGrpc;
import io.veza.proto.stream.v1.StorageServiceGrpc;
import io.veza.proto.stream.v1.TrackSearchServiceGrpc;
import io.veza.proto.stream.v1.TrackServiceGrpc;
import io.veza.proto.stream.v1.VersionServiceGrpc;
import io.veza.proto.user.v1.AccountServiceGrpc;
import io.veza.proto.user.v1.AppPasswordServiceGrpc;
import io.veza.proto.user.v1.AuditServiceGrpc;
import io.veza.proto.user.v1.DeactivationServiceGrpc;
import io.veza.proto.user.v1.EmailServiceGrpc;
import io.veza.proto.user.v1.HandleServiceGrpc;
import io.veza.proto.user.v1.KeyServiceGrpc;
import io.veza.proto.user.v1.LoadUserServiceGrpc;
import io.veza.proto.user.v1.PasswordServiceGrpc;
import io.veza.proto.user.v1.ProfileServiceGrpc;
import io.veza.proto.user.v1.RelationServiceGrpc;
import io.veza.proto.user.v1.SessionServiceGrpc;
import io.veza.proto.user.v1.TakeoutServiceGrpc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All services in one gRPC server. A method answers what the test said, otherwise an empty message;
 * the last call of each is kept.
 */
public final class FakeServices implements QuarkusTestResourceLifecycleManager {

    private static final List<ServiceDescriptor> SERVICES =
            List.of(
                    AccountServiceGrpc.getServiceDescriptor(),
                    SessionServiceGrpc.getServiceDescriptor(),
                    TakeoutServiceGrpc.getServiceDescriptor(),
                    AppPasswordServiceGrpc.getServiceDescriptor(),
                    AuditServiceGrpc.getServiceDescriptor(),
                    ParkedEventServiceGrpc.getServiceDescriptor(),
                    KeyServiceGrpc.getServiceDescriptor(),
                    DeactivationServiceGrpc.getServiceDescriptor(),
                    EmailServiceGrpc.getServiceDescriptor(),
                    HandleServiceGrpc.getServiceDescriptor(),
                    PasswordServiceGrpc.getServiceDescriptor(),
                    LoadUserServiceGrpc.getServiceDescriptor(),
                    LikeServiceGrpc.getServiceDescriptor(),
                    RatingServiceGrpc.getServiceDescriptor(),
                    RepostServiceGrpc.getServiceDescriptor(),
                    CommentServiceGrpc.getServiceDescriptor(),
                    ListenServiceGrpc.getServiceDescriptor(),
                    ListeningServiceGrpc.getServiceDescriptor(),
                    ScrobblerServiceGrpc.getServiceDescriptor(),
                    LyricsServiceGrpc.getServiceDescriptor(),
                    MediaGarbageServiceGrpc.getServiceDescriptor(),
                    MediaIntegrityServiceGrpc.getServiceDescriptor(),
                    PortraitServiceGrpc.getServiceDescriptor(),
                    StorageServiceGrpc.getServiceDescriptor(),
                    ProfileServiceGrpc.getServiceDescriptor(),
                    RelationServiceGrpc.getServiceDescriptor(),
                    RoomServiceGrpc.getServiceDescriptor(),
                    MessageServiceGrpc.getServiceDescriptor(),
                    RoleServiceGrpc.getServiceDescriptor(),
                    InvitationServiceGrpc.getServiceDescriptor(),
                    ModerationServiceGrpc.getServiceDescriptor(),
                    ReportServiceGrpc.getServiceDescriptor(),
                    RuleServiceGrpc.getServiceDescriptor(),
                    CommandServiceGrpc.getServiceDescriptor(),
                    DraftServiceGrpc.getServiceDescriptor(),
                    ScheduledServiceGrpc.getServiceDescriptor(),
                    ExportServiceGrpc.getServiceDescriptor(),
                    DirectServiceGrpc.getServiceDescriptor(),
                    PresenceServiceGrpc.getServiceDescriptor(),
                    PollServiceGrpc.getServiceDescriptor(),
                    ThreadServiceGrpc.getServiceDescriptor(),
                    ReadingServiceGrpc.getServiceDescriptor(),
                    MentionServiceGrpc.getServiceDescriptor(),
                    AcquaintanceServiceGrpc.getServiceDescriptor(),
                    ActivityServiceGrpc.getServiceDescriptor(),
                    AnalyticsServiceGrpc.getServiceDescriptor(),
                    LoadRoomServiceGrpc.getServiceDescriptor(),
                    SearchServiceGrpc.getServiceDescriptor(),
                    TrackServiceGrpc.getServiceDescriptor(),
                    TrackSearchServiceGrpc.getServiceDescriptor(),
                    PlaylistServiceGrpc.getServiceDescriptor(),
                    AlbumServiceGrpc.getServiceDescriptor(),
                    AlbumCatalogueServiceGrpc.getServiceDescriptor(),
                    CoverServiceGrpc.getServiceDescriptor(),
                    PluginHostServiceGrpc.getServiceDescriptor(),
                    PodcastServiceGrpc.getServiceDescriptor(),
                    EpisodeServiceGrpc.getServiceDescriptor(),
                    FeedServiceGrpc.getServiceDescriptor(),
                    FeedImportServiceGrpc.getServiceDescriptor(),
                    PlaylistEntryServiceGrpc.getServiceDescriptor(),
                    PlaylistEditorServiceGrpc.getServiceDescriptor(),
                    PlaylistFileServiceGrpc.getServiceDescriptor(),
                    PlaylistSearchServiceGrpc.getServiceDescriptor(),
                    CatalogueServiceGrpc.getServiceDescriptor(),
                    DownloadServiceGrpc.getServiceDescriptor(),
                    LinkServiceGrpc.getServiceDescriptor(),
                    VersionServiceGrpc.getServiceDescriptor(),
                    LibraryServiceGrpc.getServiceDescriptor(),
                    AttachmentServiceGrpc.getServiceDescriptor(),
                    EventLogServiceGrpc.getServiceDescriptor(),
                    InfoServiceGrpc.getServiceDescriptor());

    private final Map<String, Function<Message, List<Message>>> answers = new ConcurrentHashMap<>();
    private final Map<String, Call> calls = new ConcurrentHashMap<>();
    private Server server;

    /** What a method was last asked, and by whom. */
    public record Call(Message request, Metadata headers) {

        public String header(String name) {
            return headers.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
        }
    }

    /** From now on {@code Service/Method} answers that. */
    @SuppressWarnings("unchecked")
    public <Q extends Message> void on(String method, Function<Q, Message> answer) {
        answers.put(method, request -> List.of(answer.apply((Q) request)));
    }

    public void onStream(String method, List<? extends Message> answer) {
        answers.put(method, _ -> List.copyOf(answer));
    }

    /** Refuses as our services do. */
    public void refusing(String method, ErrorCode reason) {
        failing(method, refusal(reason));
    }

    public static StatusRuntimeException refusal(ErrorCode reason) {
        return StatusProto.toStatusRuntimeException(
                ErrorStatus.of(new DomainException(reason, "No.")).details());
    }

    public void failing(String method, StatusRuntimeException failure) {
        answers.put(
                method,
                _ -> {
                    throw failure;
                });
    }

    public void reset() {
        answers.clear();
        calls.clear();
    }

    public Call lastCall(String method) {
        Call call = calls.get(method);
        if (call == null) {
            throw new AssertionError(method + " was not called, but " + calls.keySet());
        }
        return call;
    }

    public boolean wasCalled(String method) {
        return calls.containsKey(method);
    }

    @Override
    public Map<String, String> start() {
        NettyServerBuilder builder = NettyServerBuilder.forPort(0);
        SERVICES.forEach(service -> builder.addService(fake(service)));
        try {
            server = builder.build().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> addresses = new HashMap<>();
        addresses.put("veza.development", "true");
        for (String name : List.of("user", "chat", "stream")) {
            addresses.put("quarkus.grpc.clients." + name + ".host", "localhost");
            addresses.put("quarkus.grpc.clients." + name + ".test-port", "" + server.getPort());
        }
        return addresses;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FakeServices.class));
    }

    @Override
    public void stop() {
        server.shutdownNow();
    }

    private ServerServiceDefinition fake(ServiceDescriptor service) {
        ServerServiceDefinition.Builder definition = ServerServiceDefinition.builder(service);
        service.getMethods().forEach(method -> add(definition, method));
        return definition.build();
    }

    private <Q, A> void add(
            ServerServiceDefinition.Builder service, MethodDescriptor<Q, A> method) {
        service.addMethod(method, this::serve);
    }

    private <Q, A> ServerCall.Listener<Q> serve(ServerCall<Q, A> call, Metadata headers) {
        call.request(2);
        return new ServerCall.Listener<>() {
            @Override
            public void onMessage(Q request) {
                answer(call, headers, (Message) request);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private <Q, A> void answer(ServerCall<Q, A> call, Metadata headers, Message request) {
        String name = shortName(call.getMethodDescriptor());
        calls.put(name, new Call(request, headers));
        try {
            List<Message> answer =
                    answers.getOrDefault(name, _ -> List.of(empty(call.getMethodDescriptor())))
                            .apply(request);
            call.sendHeaders(new Metadata());
            answer.forEach(message -> call.sendMessage((A) message));
            call.close(Status.OK, new Metadata());
        } catch (StatusRuntimeException failure) {
            Metadata trailers = failure.getTrailers();
            call.close(failure.getStatus(), trailers == null ? new Metadata() : trailers);
        }
    }

    private static Message empty(MethodDescriptor<?, ?> method) {
        var marshaller = (MethodDescriptor.PrototypeMarshaller<?>) method.getResponseMarshaller();
        return (Message) marshaller.getMessagePrototype();
    }

    private static String shortName(MethodDescriptor<?, ?> method) {
        String name = method.getFullMethodName();
        return name.substring(name.lastIndexOf('.', name.indexOf('/')) + 1);
    }
}
