package io.veza.gateway.client;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.veza.gateway.config.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;

/**
 * The caller's network address. {@code X-Forwarded-For} can be forged by anyone, so it is read from
 * the right, and only as far as the proxies we trust have written it.
 */
@ApplicationScoped
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<IpSubnetFilterRule> trusted;

    @Inject
    ClientAddress(GatewayConfig config) {
        this(config.gateway().trustedProxies().orElse(List.of()));
    }

    ClientAddress(List<String> trustedProxies) {
        trusted = trustedProxies.stream().map(ClientAddress::block).toList();
    }

    public String of(HttpServerRequest request) {
        List<String> hops =
                request.headers().getAll(FORWARDED_FOR).stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .toList();
        return of(request.remoteAddress().hostAddress(), hops);
    }

    /** Who gets an IPv6 address gets at least 2^64 of them: they are one caller's (RFC 6177). */
    public String networkOf(HttpServerRequest request) {
        return network(of(request));
    }

    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length == 4) {
            return address;
        }
        if (isMapped(bytes)) {
            return NetUtil.bytesToIpAddress(Arrays.copyOfRange(bytes, 12, 16));
        }
        return NetUtil.bytesToIpAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16)) + "/64";
    }

    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == -1 && bytes[11] == -1;
    }

    String of(String peer, List<String> hops) {
        String address = peer;
        for (String hop : hops.reversed()) {
            if (!isTrusted(address) || !isAddress(hop.strip())) {
                return address;
            }
            address = hop.strip();
        }
        return address;
    }

    private boolean isTrusted(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || trusted.isEmpty()) {
            return false;
        }
        InetSocketAddress socket =
                new InetSocketAddress(NetUtil.createInetAddressFromIpAddressString(address), 0);
        return trusted.stream().anyMatch(block -> block.matches(socket));
    }

    private static boolean isAddress(String text) {
        return NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text);
    }

    private static IpSubnetFilterRule block(String cidr) {
        int slash = cidr.indexOf('/');
        String address = slash < 0 ? cidr : cidr.substring(0, slash);
        int widest = NetUtil.isValidIpV6Address(address) ? 128 : 32;
        int prefix = slash < 0 ? widest : Integer.parseInt(cidr.substring(slash + 1));
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }
}
