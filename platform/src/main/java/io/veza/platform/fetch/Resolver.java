package io.veza.platform.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** All addresses of a name. Blocks. */
@FunctionalInterface
interface Resolver {

    InetAddress[] resolve(String host) throws UnknownHostException;
}
