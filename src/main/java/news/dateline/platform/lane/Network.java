package news.dateline.platform.lane;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where somebody asks from, as far as it tells one visitor from another. */
public record Network(InetAddress address) {

    private static final int NETWORK_OF_IPV6 = 8;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int UNIQUE_LOCAL_MASK = 0xFE;

    /** @param address as numbers, so that nobody is asked for it */
    public static Network of(String address) {
        try {
            return new Network(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address: " + address, e);
        }
    }

    /** Whoever has one address of IPv6 has a whole network of them. */
    public String key() {
        byte[] bytes = address.getAddress();
        return Arrays.toString(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_OF_IPV6) : bytes);
    }

    /** Whether the address tells one visitor from another: behind a proxy that says nothing, all have the proxy's. */
    public boolean isFromOutside() {
        return !address.isLoopbackAddress()
                && !address.isSiteLocalAddress()
                && !address.isLinkLocalAddress()
                && !isUniqueLocal();
    }

    private boolean isUniqueLocal() {
        return address instanceof Inet6Address && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    }
}
