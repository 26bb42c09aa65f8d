package io.veza.platform.testing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.common.v1.GetInfoRequest;
import io.veza.proto.common.v1.GetInfoResponse;
import io.veza.proto.common.v1.InfoServiceGrpc.InfoServiceBlockingStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InfoTest {

    @GrpcClient("user")
    InfoServiceBlockingStub info;

    @Test
    void tellsItsNameToAnybody() {
        // When
        GetInfoResponse response = info.getInfo(GetInfoRequest.getDefaultInstance());

        // Then
        assertThat(response.getName()).isEqualTo("probe");
    }
}
